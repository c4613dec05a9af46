// env/reasons: why something outside failed, in words.
#pragma once
#include <cstddef>

#include "diag/message.hpp"

namespace planctl::env {

// What the system says of `error_number`: in the reader's language where it is usual.
diag::Argument reason_of(int error_number);

namespace reason {

inline constexpr values::Text is_folder{.en = "is a folder, not a file",
                                        .es = "es una carpeta, no un archivo",
                                        .zh = "是文件夹，不是文件"};
inline constexpr values::Text not_regular{
    .en = "is not a regular file", .es = "no es un archivo normal", .zh = "不是普通文件"};
inline constexpr values::Text leaves_folder{.en = "the path leaves the folder of the plan",
                                            .es = "la ruta sale de la carpeta del plan",
                                            .zh = "路径超出计划文件夹"};
inline constexpr values::Text data_cut_off{.en = "the compressed data ends in the middle",
                                           .es = "los datos comprimidos acaban a la mitad",
                                           .zh = "压缩数据不完整"};
inline constexpr values::Text data_broken{.en = "the compressed data is broken",
                                          .es = "los datos comprimidos están dañados",
                                          .zh = "压缩数据已损坏"};

diag::Argument larger_than(std::size_t bytes);
diag::Argument matches_more_than(std::size_t files);

}  // namespace reason

}  // namespace planctl::env
