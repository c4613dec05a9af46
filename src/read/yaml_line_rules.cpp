// read/yaml_line_rules: the rules about lines, entries and texts.
#include "read/rules.hpp"

namespace planctl::read::yaml {

constinit const diag::RuleInfo tab_indentation{
    .name = "yaml/tab-indentation",
    .severity = diag::Severity::error,
    .summary = {.en = "a line is indented with a tab",
                .es = "una línea está sangrada con un tabulador",
                .zh = "行用制表符缩进"},
    .rationale = {.en = "A tab is as wide as each program likes, so the depth of the line would "
                        "depend on the reader. YAML allows only blanks.",
                  .es = "El ancho de un tabulador depende de cada programa, así que la profundidad "
                        "de la línea dependería del lector. YAML solo admite espacios.",
                  .zh = "制表符的宽度因程序而异，行的层次就会随读取者而变。YAML 只允许空格。"},
    .remedy = {.en = "indent with two blanks for each level",
               .es = "sangre con dos espacios por nivel",
               .zh = "请用空格缩进，每层两个"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "\ttitle: Plan 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo indentation{
    .name = "yaml/indentation",
    .severity = diag::Severity::error,
    .summary = {.en = "a line is indented in a way that fits no level",
                .es = "el sangrado de una línea no corresponde a ningún nivel",
                .zh = "行的缩进与任何层次都不相符"},
    .rationale = {.en = "Indentation says what belongs to what. A line between two levels could "
                        "belong to either.",
                  .es = "El sangrado dice qué pertenece a qué. Una línea entre dos niveles podría "
                        "pertenecer a cualquiera de los dos.",
                  .zh = "缩进表示归属关系。处于两层之间的行可能属于其中任何一层。"},
    .remedy = {.en = "align the line with the lines that it belongs to",
               .es = "alinee la línea con las que le corresponden",
               .zh = "请把该行与同层的行对齐"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan 2026\n"
        "    currency: EUR # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n"
        "  currency: EUR\n",
};

constinit const diag::RuleInfo missing_colon{
    .name = "yaml/missing-colon",
    .severity = diag::Severity::error,
    .summary = {.en = "a line has no colon between key and value",
                .es = "una línea no tiene dos puntos entre la clave y el valor",
                .zh = "行中的键和值之间没有冒号"},
    .rationale = {.en = "Without the colon the words are read as a text or as a key without value, "
                        "and the value is lost.",
                  .es = "Sin los dos puntos las palabras se leen como un texto o como una clave "
                        "sin valor, y el valor se pierde.",
                  .zh = "没有冒号，文字会被当成一段文本或没有值的键，值就丢失了。"},
    .remedy = {.en = "write `key: value`", .es = "escriba `clave: valor`", .zh = "请写成 `键: 值`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan 2026\n"
        "  currency EUR # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n"
        "  currency: EUR\n",
};

constinit const diag::RuleInfo colon_without_blank{
    .name = "yaml/colon-without-blank",
    .severity = diag::Severity::error,
    .summary = {.en = "a colon is not followed by a blank",
                .es = "los dos puntos no van seguidos de un espacio",
                .zh = "冒号后面没有空格"},
    .rationale = {.en = "`key:value` is one text in YAML; only a colon followed by a blank "
                        "separates a key from its value.",
                  .es = "`clave:valor` es un solo texto en YAML; solo los dos puntos seguidos de "
                        "un espacio separan la clave del valor.",
                  .zh = "在 YAML 中 `键:值` 是一整段文本；只有冒号加空格才能分开键和值。"},
    .remedy = {.en = "put a blank after the colon",
               .es = "ponga un espacio después de los dos puntos",
               .zh = "请在冒号后加一个空格"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan 2026\n"
        "  currency:EUR # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n"
        "  currency: EUR\n",
};

constinit const diag::RuleInfo colon_in_text{
    .name = "yaml/colon-in-text",
    .severity = diag::Severity::error,
    .summary = {.en = "a text that is not quoted holds a colon and a blank",
                .es = "un texto sin comillas contiene dos puntos y un espacio",
                .zh = "未加引号的文本中含有冒号加空格"},
    .rationale = {.en = "A second colon on the line makes it unclear where the key ends.",
                  .es =
                      "Unos segundos dos puntos en la línea no dejan claro dónde termina la clave.",
                  .zh = "一行中出现第二个冒号，就无法确定键在哪里结束。"},
    .remedy = {.en = "put the text into quotes",
               .es = "ponga el texto entre comillas",
               .zh = "请给这段文本加上引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan: Norte 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: \"Plan: Norte 2026\"\n",
};

constinit const diag::RuleInfo list_dash{
    .name = "yaml/list-dash",
    .severity = diag::Severity::error,
    .summary = {.en = "the dash of a list item is missing, glued or in the wrong place",
                .es = "el guion de un elemento de lista falta, está pegado o fuera de lugar",
                .zh = "列表项的短横线缺失、粘连或位置不对"},
    .rationale = {.en = "Only a dash followed by a blank at the beginning of its line makes a list "
                        "item; anything else becomes text.",
                  .es = "Solo un guion seguido de un espacio al principio de la línea forma un "
                        "elemento de lista; cualquier otra cosa se convierte en texto.",
                  .zh = "只有行首的短横线加空格才构成列表项；其他写法都会变成文本。"},
    .remedy = {.en = "write each item on its own line as `- item`, or the list as `[a, b]`",
               .es =
                   "escriba cada elemento en su línea como `- elemento`, o la lista como `[a, b]`",
               .zh = "请每项单独一行写成 `- 项`，或把列表写成 `[a, b]`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "include:\n"
        "  - people.yaml\n"
        "  -goals.yaml # <-- here\n",
    .good =
        "include:\n"
        "  - people.yaml\n"
        "  - goals.yaml\n",
};

constinit const diag::RuleInfo unmarked_continuation{
    .name = "yaml/unmarked-continuation",
    .severity = diag::Severity::error,
    .summary = {.en = "a text goes on in the next line without a mark",
                .es = "un texto continúa en la línea siguiente sin ninguna marca",
                .zh = "文本未加标记就延续到下一行"},
    .rationale =
        {.en = "A forgotten colon, dash or comma makes the next line part of the text above, and "
               "nobody notices. So a text over several lines must say so.",
         .es = "Si se olvidan los dos puntos, un guion o una coma, la línea siguiente pasa a "
               "formar parte del texto anterior sin que nadie lo note. Por eso un texto de varias "
               "líneas debe indicarlo.",
         .zh =
             "忘记冒号、短横线或逗号，下一行就会悄悄并入上面的文本。因此跨行的文本必须明确标出。"},
    .remedy = {.en = "begin a text of several lines with `>` or `|` after the colon",
               .es = "empiece un texto de varias líneas con `>` o `|` tras los dos puntos",
               .zh = "多行文本请在冒号后用 `>` 或 `|` 开头"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  note: a plan for\n"
        "    the north # <-- here\n",
    .good =
        "plan:\n"
        "  note: >\n"
        "    a plan for\n"
        "    the north\n",
};

constinit const diag::RuleInfo unclosed_quote{
    .name = "yaml/unclosed-quote",
    .severity = diag::Severity::error,
    .summary = {.en = "a quote is not closed on its line",
                .es = "unas comillas no se cierran en su línea",
                .zh = "引号没有在同一行内闭合"},
    .rationale = {.en = "An open quote swallows the lines below, targets included, into one text.",
                  .es = "Unas comillas abiertas absorben en un solo texto las líneas siguientes, "
                        "objetivos incluidos.",
                  .zh = "未闭合的引号会把后面的行（包括目标数字）全部吞进一段文本。"},
    .remedy =
        {.en = "close the quote on the same line; begin a text of several lines with `>` or `|`",
         .es =
             "cierre las comillas en la misma línea; para un texto de varias líneas use `>` o `|`",
         .zh = "请在同一行闭合引号；多行文本请用 `>` 或 `|` 开头"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: \"Plan 2026 # <-- here\n"
        "  currency: EUR\n",
    .good =
        "plan:\n"
        "  title: \"Plan 2026\"\n"
        "  currency: EUR\n",
};

constinit const diag::RuleInfo escape{
    .name = "yaml/escape",
    .severity = diag::Severity::error,
    .summary =
        {.en = "a backslash in a quoted text begins no escape that a plan may use",
         .es = "una barra invertida en un texto entre comillas no inicia ningún escape admitido",
         .zh = "引号文本中的反斜杠不是计划允许的转义"},
    .rationale =
        {.en = "Inside double quotes a backslash changes what follows. Only `\\\"`, `\\\\`, `\\/`, "
               "`\\n`, `\\t` and `\\uXXXX` of a visible character mean the same everywhere.",
         .es = "Entre comillas dobles la barra invertida cambia lo que sigue. Solo `\\\"`, `\\\\`, "
               "`\\/`, `\\n`, `\\t` y `\\uXXXX` de un carácter visible significan lo mismo en "
               "todas partes.",
         .zh = "在双引号中反斜杠会改变其后的内容。只有 `\\\"`、`\\\\`、`\\/`、`\\n`、`\\t` "
               "和可见字符的 `\\uXXXX` 含义处处相同。"},
    .remedy = {.en = "write the character itself, or use single quotes, where a backslash is only "
                     "a backslash",
               .es = "escriba el propio carácter o use comillas simples, donde la barra invertida "
                     "es solo eso",
               .zh = "请直接写出该字符，或改用单引号，单引号中的反斜杠只是反斜杠"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  note: \"C:\\plans\" # <-- here\n",
    .good =
        "plan:\n"
        "  note: 'C:\\plans'\n",
};

constinit const diag::RuleInfo text_after_value{
    .name = "yaml/text-after-value",
    .severity = diag::Severity::error,
    .summary = {.en = "something follows a value that is already complete",
                .es = "algo sigue a un valor que ya está completo",
                .zh = "已经完整的值后面还有内容"},
    .rationale = {.en = "After a closing quote or bracket only a comment may follow on the line; "
                        "the rest would be lost.",
                  .es = "Tras cerrar comillas o corchetes solo puede seguir un comentario en la "
                        "línea; lo demás se perdería.",
                  .zh = "闭合引号或括号之后，同一行只能有注释；其余内容会丢失。"},
    .remedy =
        {.en = "put the whole text into one pair of quotes; put a blank before `#`",
         .es = "ponga todo el texto entre un solo par de comillas; deje un espacio antes de `#`",
         .zh = "请把整段文本放进同一对引号；`#` 前请留空格"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: \"Plan\" 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: \"Plan 2026\"\n",
};

constinit const diag::RuleInfo block_header{
    .name = "yaml/block-header",
    .severity = diag::Severity::error,
    .summary = {.en = "`|` or `>` at the beginning of a value is followed by text",
                .es = "a `|` o `>` al principio de un valor le sigue texto",
                .zh = "值开头的 `|` 或 `>` 后面有文字"},
    .rationale = {.en = "These signs announce a text on the lines below; what stands beside them "
                        "would be lost.",
                  .es = "Estos signos anuncian un texto en las líneas siguientes; lo que está a su "
                        "lado se perdería.",
                  .zh = "这两个符号表示文本从下一行开始；写在旁边的内容会丢失。"},
    .remedy = {.en = "put a value that begins with `>` or `|` into quotes, or begin the text on "
                     "the next line",
               .es = "ponga entre comillas el valor que empieza con `>` o `|`, o empiece el texto "
                     "en la línea siguiente",
               .zh = "以 `>` 或 `|` 开头的值请加引号，或从下一行开始写文本"},
    .source = "plan form",
    .since = "0.1",
    .bad = "limit: >= 2% # <-- here\n",
    .good = "limit: \">= 2%\"\n",
};

constinit const diag::RuleInfo reserved_character{
    .name = "yaml/reserved-character",
    .severity = diag::Severity::error,
    .summary = {.en = "a text begins with, or holds, a character that YAML keeps for itself",
                .es = "un texto empieza con un carácter reservado de YAML, o lo contiene",
                .zh = "文本以 YAML 保留的字符开头，或含有该字符"},
    .rationale = {.en = "Readers disagree on what such a text means, or refuse it.",
                  .es = "Los lectores no coinciden en lo que significa ese texto, o lo rechazan.",
                  .zh = "不同程序对这种文本的理解不一致，或直接拒绝。"},
    .remedy = {.en = "put the text into quotes",
               .es = "ponga el texto entre comillas",
               .zh = "请给这段文本加上引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  leader: @ana # <-- here\n",
    .good =
        "plan:\n"
        "  leader: \"@ana\"\n",
};

constinit const diag::RuleInfo unclosed_bracket{
    .name = "yaml/unclosed-bracket",
    .severity = diag::Severity::error,
    .summary = {.en = "a bracket is not closed",
                .es = "un corchete o una llave no se cierra",
                .zh = "括号没有闭合"},
    .rationale = {.en = "An open bracket draws the following lines into its list, and the fault "
                        "would be reported far below.",
                  .es = "Un corchete abierto arrastra a su lista las líneas siguientes, y el fallo "
                        "se señalaría mucho más abajo.",
                  .zh = "未闭合的括号会把后面的行都并入它的列表，错误会在很远的地方才被报告。"},
    .remedy = {.en = "close the bracket before the next key",
               .es = "cierre el corchete antes de la clave siguiente",
               .zh = "请在下一个键之前闭合括号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "include: [people.yaml, goals.yaml # <-- here\n"
        "language: es\n",
    .good =
        "include: [people.yaml, goals.yaml]\n"
        "language: es\n",
};

constinit const diag::RuleInfo unopened_bracket{
    .name = "yaml/unopened-bracket",
    .severity = diag::Severity::error,
    .summary = {.en = "a closing bracket has no opening one",
                .es = "un corchete o una llave de cierre no tiene apertura",
                .zh = "右括号没有对应的左括号"},
    .rationale = {.en = "One bracket too many means that one is missing or misplaced elsewhere.",
                  .es = "Un corchete de más significa que falta otro o está mal colocado.",
                  .zh = "多出一个括号，说明别处少了一个或放错了位置。"},
    .remedy = {.en = "delete the bracket, or open it where the list begins",
               .es = "borre el corchete o ábralo donde empieza la lista",
               .zh = "请删除该括号，或在列表开始处补上左括号"},
    .source = "plan form",
    .since = "0.1",
    .bad = "include: [people.yaml]] # <-- here\n",
    .good = "include: [people.yaml]\n",
};

constinit const diag::RuleInfo missing_comma{
    .name = "yaml/missing-comma",
    .severity = diag::Severity::error,
    .summary = {.en = "two values between brackets have no comma between them",
                .es = "entre dos valores de una lista entre corchetes falta una coma",
                .zh = "括号中的两个值之间没有逗号"},
    .rationale =
        {.en = "Without the comma two values become one, or the rest of the list is lost.",
         .es = "Sin la coma dos valores se convierten en uno, o se pierde el resto de la lista.",
         .zh = "没有逗号，两个值会变成一个，或列表的其余部分会丢失。"},
    .remedy = {.en = "put a comma between the values",
               .es = "ponga una coma entre los valores",
               .zh = "请在两个值之间加逗号"},
    .source = "plan form",
    .since = "0.1",
    .bad = "where: {region: norte channel: super} # <-- here\n",
    .good = "where: {region: norte, channel: super}\n",
};

constinit const diag::RuleInfo stray_comma{
    .name = "yaml/stray-comma",
    .severity = diag::Severity::error,
    .summary = {.en = "a comma stands where YAML needs none",
                .es = "hay una coma donde YAML no la necesita",
                .zh = "在 YAML 不需要的地方有逗号"},
    .rationale = {.en = "Outside brackets a comma separates nothing: it becomes part of the value, "
                        "or the line cannot be read.",
                  .es = "Fuera de corchetes una coma no separa nada: pasa a ser parte del valor, o "
                        "la línea no puede leerse.",
                  .zh = "括号之外逗号不起分隔作用：它会成为值的一部分，或使该行无法读取。"},
    .remedy = {.en = "delete the comma, or put the text into quotes if it belongs to it",
               .es = "borre la coma, o ponga el texto entre comillas si forma parte de él",
               .zh = "请删除逗号；若逗号属于文本，请加引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  ventas:\n"
        "    target: 12M, # <-- here\n",
    .good =
        "goals:\n"
        "  ventas:\n"
        "    target: 12M\n",
};

constinit const diag::RuleInfo empty_item{
    .name = "yaml/empty-item",
    .severity = diag::Severity::error,
    .summary = {.en = "a list has an item without a value",
                .es = "una lista tiene un elemento sin valor",
                .zh = "列表中有一项没有值"},
    .rationale = {.en = "An empty item is nearly always a value that was forgotten.",
                  .es = "Un elemento vacío es casi siempre un valor olvidado.",
                  .zh = "空项几乎总是忘了填的值。"},
    .remedy = {.en = "write the value, or delete the item",
               .es = "escriba el valor o borre el elemento",
               .zh = "请填写该值，或删除该项"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  ventas:\n"
        "    months: [6, , 8] # <-- here\n",
    .good =
        "goals:\n"
        "  ventas:\n"
        "    months: [6, 7, 8]\n",
};

}  // namespace planctl::read::yaml
