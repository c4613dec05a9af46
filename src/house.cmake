# src/house: builds one library per line of rooms.txt, and the tables of leaf files.
include(GNUInstallDirs)

# What planctl is compiled and linked with, everywhere.
add_library(planctl_flags INTERFACE)
target_include_directories(planctl_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(planctl_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wcast-align -Wformat=2
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror
  # GCC 12 sees overlaps and bounds in std::string that are not there (bugs 105651, 105329).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
  -ffp-contract=off -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
target_compile_definitions(planctl_flags INTERFACE PLANCTL_VERSION="${PROJECT_VERSION}")
if(PLANCTL_SANITIZE)
  target_compile_options(planctl_flags INTERFACE
    -fsanitize=${PLANCTL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  target_link_options(planctl_flags INTERFACE -fsanitize=${PLANCTL_SANITIZE})
else()
  target_compile_options(planctl_flags INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    $<$<CXX_COMPILER_ID:GNU>:-ftrivial-auto-var-init=zero> -fPIE)
  target_compile_definitions(planctl_flags INTERFACE
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2> _GLIBCXX_ASSERTIONS)
  target_link_options(planctl_flags INTERFACE
    -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,separate-code)
  if(PLANCTL_STATIC)
    target_link_options(planctl_flags INTERFACE -static-pie)
  else()
    target_link_options(planctl_flags INTERFACE -pie)
  endif()
endif()

# yaml-cpp's target is `yaml-cpp` in 0.7 and `yaml-cpp::yaml-cpp` from 0.8; its archive has no target.
add_library(planctl_yaml INTERFACE)
if(PLANCTL_STATIC)
  find_library(PLANCTL_YAML_ARCHIVE libyaml-cpp.a REQUIRED)
  target_link_libraries(planctl_yaml INTERFACE ${PLANCTL_YAML_ARCHIVE})
elseif(TARGET yaml-cpp::yaml-cpp)
  target_link_libraries(planctl_yaml INTERFACE yaml-cpp::yaml-cpp)
else()
  target_link_libraries(planctl_yaml INTERFACE yaml-cpp)
endif()

# Third parties have walls too: only these rooms see them.
set(PLANCTL_THIRD_PARTY_base fmt::fmt-header-only ${PLANCTL_UTF8PROC})
set(PLANCTL_THIRD_PARTY_env ${PLANCTL_ZLIB} ${PLANCTL_ZSTD})
set(PLANCTL_THIRD_PARTY_read planctl_yaml ${PLANCTL_SQLITE})
set(PLANCTL_THIRD_PARTY_decompose ${PLANCTL_GMPXX} ${PLANCTL_GMP})
set(PLANCTL_THIRD_PARTY_cli CLI11::CLI11)

# The leaf files of `folder` (rules/budget/goal_unfunded.cpp) each define `symbol` of type `type` in the namespace of their
# path; this writes TABLE.cpp, the one list of them.
function(planctl_write_table room folder header type symbol function)
  file(GLOB_RECURSE leaves CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/src
    ${PROJECT_SOURCE_DIR}/src/${folder}/*.cpp)
  set(declarations "")
  set(entries "")
  foreach(leaf ${leaves})
    if(folder STREQUAL room)
      string(REGEX MATCHALL "/" slashes ${leaf})
      list(LENGTH slashes depth)
      if(depth LESS 2)  # a file of the room itself, not a leaf
        continue()
      endif()
    endif()
    string(REGEX REPLACE "\\.cpp$" "" space ${leaf})
    string(REPLACE "/" "::" space ${space})
    string(APPEND declarations "namespace planctl::${space} { extern const ${type} ${symbol}; }\n")
    string(APPEND entries "      &planctl::${space}::${symbol},\n")
  endforeach()
  set(table ${PROJECT_BINARY_DIR}/tables/${room}_table.cpp)
  file(CONFIGURE OUTPUT ${table} CONTENT
"// Generated from the files in ${folder}.
#include \"${header}\"

#include <iterator>

${declarations}
namespace planctl::${room} {

std::span<const ${type}* const> ${function}() {
  static constexpr const ${type}* table[] = {
${entries}      nullptr};  // no table may be empty
  return std::span(table).first(std::size(table) - 1);
}

}  // namespace planctl::${room}
")
  target_sources(planctl_${room} PRIVATE ${table})
endfunction()

# The rooms that go over rows and days. With sanitizers only they are optimised: elsewhere it would only take time to compile.
set(PLANCTL_BUSY_ROOMS "^(base|values|model|read|decompose|compare|render)$")

# Builds the rooms that `file` lists, each with exactly the links it names, and the program from the room `cli`.
function(planctl_read_rooms file)
  file(STRINGS ${PROJECT_SOURCE_DIR}/${file} lines REGEX "^[a-z]")
  foreach(line ${lines})
    string(REGEX REPLACE " +" ";" words ${line})
    list(POP_FRONT words room)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/cli/main\\.cpp$")
    add_library(planctl_${room} STATIC ${sources})
    target_link_libraries(planctl_${room} PUBLIC planctl_flags)
    set(level usual)
    if(PLANCTL_SANITIZE AND NOT room MATCHES "${PLANCTL_BUSY_ROOMS}")
      target_compile_options(planctl_${room} PRIVATE -O0)
      set(level low)
    endif()
    # The model's headers are read once at each level of optimisation: a fifth to a third of the time of many files.
    if(room STREQUAL "model" OR "model" IN_LIST words)
      if(TARGET planctl_model_at_${level})
        target_precompile_headers(planctl_${room} REUSE_FROM planctl_model_at_${level})
      else()
        target_precompile_headers(planctl_${room} PRIVATE ${PROJECT_SOURCE_DIR}/src/model/plan.hpp)
        add_library(planctl_model_at_${level} ALIAS planctl_${room})
      endif()
    endif()
    if(PLANCTL_THIRD_PARTY_${room})
      target_link_libraries(planctl_${room} PRIVATE ${PLANCTL_THIRD_PARTY_${room}})
    endif()
    foreach(word ${words})
      target_link_libraries(planctl_${room} PUBLIC planctl_${word})
    endforeach()
  endforeach()
  # Rule files are many, short and each in a namespace of its own: they are compiled a dozen at a time.
  set_target_properties(planctl_rules PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  file(GLOB room_files ${PROJECT_SOURCE_DIR}/src/rules/*.cpp)
  set_source_files_properties(${room_files} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  planctl_write_table(rules rules rules/rule.hpp Rule rule all_rules)
  planctl_write_table(render render/formats render/format.hpp Format format all_formats)
  planctl_write_table(commands commands/verbs commands/verb.hpp Verb verb all_verbs)

  add_executable(planctl ${PROJECT_SOURCE_DIR}/src/cli/main.cpp)
  target_link_libraries(planctl PRIVATE planctl_cli)
  if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT PLANCTL_SANITIZE)
    target_link_options(planctl PRIVATE -s)
  endif()
endfunction()

# Installs every page NAME.SECTION of `folder` where man looks for it.
function(planctl_install_manuals folder)
  file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.[157])
  foreach(page ${pages})
    string(REGEX REPLACE ".*\\.([0-9])$" "\\1" section ${page})
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
  endforeach()
endfunction()
