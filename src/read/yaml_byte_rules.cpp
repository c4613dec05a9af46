// read/yaml_byte_rules: the rules about bytes, characters and limits.
#include "read/rules.hpp"

namespace planctl::read::yaml {

constinit const diag::RuleInfo too_large{
    .name = "yaml/too-large",
    .severity = diag::Severity::error,
    .summary = {.en = "the file, or a part of it, is larger than a plan file may be",
                .es = "el archivo, o una parte de él, supera el tamaño permitido en un plan",
                .zh = "文件或其中一部分超过计划文件允许的大小"},
    .rationale = {.en = "A plan is text that people review: 1 MiB a file, 64 KiB a line or text, "
                        "256 bytes a key, 200,000 values, 20,000 brackets, 100 faults. What is "
                        "larger is data in the wrong place, or an attack on the reader.",
                  .es =
                      "Un plan es un texto que se revisa: 1 MiB por archivo, 64 KiB por línea o "
                      "texto, 256 bytes por clave, 200.000 valores, 20.000 corchetes, 100 fallos. "
                      "Lo que pasa de ahí son datos fuera de lugar o un ataque al lector.",
                  .zh = "计划是供人审阅的文本：每个文件 1 MiB、每行或每段文本 64 KiB、每个键 256 "
                        "字节、20 万个值、2 万个括号、100 "
                        "处错误。超出者要么是放错地方的数据，要么是对读取程序的攻击。"},
    .remedy = {.en = "move bulk figures to CSV files and spread sections over several files with "
                     "`include:`",
               .es = "lleve las cifras masivas a archivos CSV y reparta las secciones en varios "
                     "archivos con `include:`",
               .zh = "把大量数字移到 CSV 文件，并用 `include:` 把各部分分到多个文件"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  "
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: 1 # <-- "
        "here\n",
    .good =
        "plan:\n"
        "  note: short\n",
};

constinit const diag::RuleInfo too_deep{
    .name = "yaml/too-deep",
    .severity = diag::Severity::error,
    .summary = {.en = "the values are nested too deeply",
                .es = "los valores están anidados a demasiada profundidad",
                .zh = "值的嵌套层数过深"},
    .rationale =
        {.en = "Nobody can review 64 levels, and deep nesting is how readers are made to fail.",
         .es = "Nadie puede revisar 64 niveles, y el anidamiento profundo es la forma de hacer "
               "fallar a un lector.",
         .zh = "没有人能审阅 64 层嵌套，而过深的嵌套正是使读取程序崩溃的手段。"},
    .remedy = {.en = "keep nesting below 64 levels",
               .es = "mantenga el anidamiento por debajo de 64 niveles",
               .zh = "嵌套请保持在 64 层以内"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan: "
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]"
        "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] # <-- here\n",
    .good = "plan: [[1]]\n",
};

constinit const diag::RuleInfo invalid_utf8{
    .name = "yaml/invalid-utf8",
    .severity = diag::Severity::error,
    .summary = {.en = "the file is not UTF-8 text",
                .es = "el archivo no es texto UTF-8",
                .zh = "文件不是 UTF-8 文本"},
    .rationale = {.en = "Bytes of another encoding look right in one program and wrong in the "
                        "next; two reviewers would read two plans.",
                  .es = "Los bytes de otra codificación se ven bien en un programa y mal en el "
                        "siguiente; dos revisores leerían dos planes distintos.",
                  .zh = "其他编码的字节在一个程序里显示正常，在另一个程序里却会出错；两位审阅者会读"
                        "到两份不同的计划。"},
    .remedy = {.en = "save the file as UTF-8",
               .es = "guarde el archivo como UTF-8",
               .zh = "请把文件另存为 UTF-8"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Caf\xE9 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Café\n",
};

constinit const diag::RuleInfo control_character{
    .name = "yaml/control-character",
    .severity = diag::Severity::error,
    .summary =
        {.en =
             "the file holds a character that cannot be seen and acts on the program that shows it",
         .es =
             "el archivo contiene un carácter invisible que actúa sobre el programa que lo muestra",
         .zh = "文件含有看不见、却会影响显示程序的字符"},
    .rationale = {.en = "Control characters can clear a terminal, break a line in one reader only, "
                        "or hide text from review.",
                  .es = "Los caracteres de control pueden borrar un terminal, cortar una línea en "
                        "un solo lector u ocultar texto en la revisión.",
                  .zh = "控制字符可能清空终端、只在某个程序里换行，或在审阅时隐藏文字。"},
    .remedy = {.en = "delete the character", .es = "borre el carácter", .zh = "请删除该字符"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan\x07 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo direction_character{
    .name = "yaml/direction-character",
    .severity = diag::Severity::error,
    .summary = {.en = "the file holds a character that changes the direction of writing",
                .es = "el archivo contiene un carácter que cambia la dirección de la escritura",
                .zh = "文件含有改变书写方向的字符"},
    .rationale =
        {.en = "Direction controls make text appear in another order than it is read in, so that a "
               "reviewer approves something else.",
         .es = "Los controles de dirección muestran el texto en un orden distinto del que se lee, "
               "de modo que el revisor aprueba otra cosa.",
         .zh = "方向控制符使文字显示的顺序与实际读取的顺序不同，审阅者批准的会是另外的内容。"},
    .remedy = {.en = "delete the character; right-to-left text needs none",
               .es = "borre el carácter; el texto de derecha a izquierda no lo necesita",
               .zh = "请删除该字符；从右到左的文字并不需要它"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan \xE2\x80\xAE 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo invisible_character{
    .name = "yaml/invisible-character",
    .severity = diag::Severity::warning,
    .summary = {.en = "a key holds a character that has no width",
                .es = "una clave contiene un carácter sin ancho",
                .zh = "键中含有没有宽度的字符"},
    .rationale = {.en = "Two ids that look the same would be two things, and every reference to "
                        "one of them would be a guess.",
                  .es = "Dos identificadores que se ven iguales serían dos cosas distintas, y cada "
                        "referencia a uno de ellos sería una suposición.",
                  .zh = "两个看起来相同的标识其实是两个东西，对其中任何一个的引用都成了猜测。"},
    .remedy = {.en = "delete the character", .es = "borre el carácter", .zh = "请删除该字符"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "people:\n"
        "  ana\xE2\x80\x8B: {name: Ana} # <-- here\n",
    .good =
        "people:\n"
        "  ana: {name: Ana}\n",
};

constinit const diag::RuleInfo mixed_scripts{
    .name = "yaml/mixed-scripts",
    .severity = diag::Severity::warning,
    .summary = {.en = "a key mixes letters of scripts that look alike",
                .es = "una clave mezcla letras de alfabetos que se parecen",
                .zh = "键中混用了外形相似的不同文字的字母"},
    .rationale = {.en = "A Cyrillic or Greek letter inside a Latin word cannot be told from the "
                        "Latin one by eye; the id would never be found again.",
                  .es = "Una letra cirílica o griega dentro de una palabra latina no se distingue "
                        "a simple vista; el identificador no se volvería a encontrar.",
                  .zh = "拉丁词中的西里尔或希腊字母用肉眼无法分辨；这个标识以后再也查不到。"},
    .remedy = {.en = "type the key again with one keyboard layout",
               .es = "escriba de nuevo la clave con una sola distribución de teclado",
               .zh = "请用同一种键盘布局重新输入该键"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "people:\n"
        "  m\xD0\xB0rta: {name: Marta} # <-- here\n",
    .good =
        "people:\n"
        "  marta: {name: Marta}\n",
};

}  // namespace planctl::read::yaml
