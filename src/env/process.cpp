// env/process: another program, run without a shell.
#include "env/process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "env/descriptor.hpp"
#include "env/reasons.hpp"

extern char** environ;

namespace planctl::env {
namespace {

constexpr std::size_t most_complaint = 4'096;

struct Pipe {
  Descriptor reader{-1};
  Descriptor writer{-1};
};

diag::Result<Pipe> open_pipe() {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    return base::Unexpected{diag::Error{"pipe", reason_of(errno)}};
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

struct Pipes {
  Pipe in;
  Pipe out;
  Pipe err;
};

diag::Result<Pipes> open_pipes() {
  auto in = open_pipe();
  if (!in) return base::Unexpected{in.error()};
  auto out = open_pipe();
  if (!out) return base::Unexpected{out.error()};
  auto err = open_pipe();
  if (!err) return base::Unexpected{err.error()};
  return Pipes{std::move(*in), std::move(*out), std::move(*err)};
}

diag::Result<pid_t> start(const std::vector<std::string>& words, const Pipes& pipes) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.in.reader.number(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.out.writer.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.err.writer.number(), STDERR_FILENO);
  pid_t process = 0;
  const int failed =
      ::posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return base::Unexpected{diag::Error{words[0], reason_of(failed)}};
  return process;
}

// Takes what is there; false at the end.
bool take(const Descriptor& from, std::string& into, std::size_t most) {
  std::array<char, 65'536> block;
  const auto count = ::read(from.number(), block.data(), block.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  const auto room = most - std::min(most, into.size());
  into.append(block.data(), std::min(room, static_cast<std::size_t>(count)));
  return count > 0;
}

// Gives some more of `input`; false once all is given or nobody reads it.
bool give(const Descriptor& to, std::string_view& input) {
  const auto count = ::write(to.number(), input.data(), input.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  input.remove_prefix(static_cast<std::size_t>(count));
  return !input.empty();
}

// Feeds and empties the pipes until the program has closed its ends.
Ended exchange(Pipes& pipes, const Program& program) {
  Ended ended;
  std::string_view input = program.input;
  Descriptor to = std::move(pipes.in.writer);
  ::fcntl(to.number(), F_SETFL, O_NONBLOCK);
  if (input.empty()) to = Descriptor(-1);
  bool out_open = true;
  bool err_open = true;
  // One byte beyond the limit shows that it was passed.
  const auto most = program.most_output + 1;
  while (out_open || err_open) {
    std::array<pollfd, 3> ends{{{to.number(), POLLOUT, 0},
                                {out_open ? pipes.out.reader.number() : -1, POLLIN, 0},
                                {err_open ? pipes.err.reader.number() : -1, POLLIN, 0}}};
    if (::poll(ends.data(), ends.size(), -1) < 0 && errno != EINTR) break;
    if (ends[0].revents != 0 && !give(to, input)) to = Descriptor(-1);
    if (ends[1].revents != 0) out_open = take(pipes.out.reader, ended.out, most);
    if (ends[2].revents != 0) err_open = take(pipes.err.reader, ended.err, most_complaint);
    if (ended.out.size() == most) break;
  }
  return ended;
}

}  // namespace

diag::Result<Ended> run_program(const Program& program) {
  auto pipes = open_pipes();
  if (!pipes) return base::Unexpected{pipes.error()};
  const auto process = start(program.words, *pipes);
  if (!process) return base::Unexpected{process.error()};
  pipes->in.reader = Descriptor(-1);
  pipes->out.writer = Descriptor(-1);
  pipes->err.writer = Descriptor(-1);
  Ended ended = exchange(*pipes, program);
  const bool too_much = ended.out.size() > program.most_output;
  if (too_much) ::kill(*process, SIGTERM);
  int status = 0;
  while (::waitpid(*process, &status, 0) < 0 && errno == EINTR) {
  }
  if (too_much)
    return base::Unexpected{
        diag::Error{program.words[0], diag::Clauses{{{.en = "gives more than {0} bytes",
                                                      .es = "devuelve más de {0} bytes",
                                                      .zh = "输出超过 {0} 字节"},
                                                     {std::to_string(program.most_output)}}}}};
  ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ended;
}

}  // namespace planctl::env
