// read/yaml_document_rules: the rules about documents, unused parts of YAML and keyboard habits.
#include "read/rules.hpp"

namespace planctl::read::yaml {

constinit const diag::RuleInfo empty_document{
    .name = "yaml/empty-document",
    .severity = diag::Severity::error,
    .summary = {.en = "the file holds nothing but blanks and comments",
                .es = "el archivo solo contiene espacios y comentarios",
                .zh = "文件只有空白和注释"},
    .rationale =
        {.en =
             "A file that is part of the plan and says nothing is a file that was lost or cut off.",
         .es =
             "Un archivo que forma parte del plan y no dice nada es un archivo perdido o cortado.",
         .zh = "属于计划却没有内容的文件，往往是丢失或被截断的文件。"},
    .remedy = {.en = "write the section that belongs here, or take the file out of `include:`",
               .es = "escriba la sección que corresponde o quite el archivo de `include:`",
               .zh = "请写入应有的内容，或把该文件从 `include:` 中去掉"},
    .source = "plan form",
    .since = "0.1",
    .bad = "# a plan to be written # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo root_not_map{
    .name = "yaml/root-not-map",
    .severity = diag::Severity::error,
    .summary = {.en = "the file does not consist of `key: value` entries",
                .es = "el archivo no consta de entradas `clave: valor`",
                .zh = "文件不是由 `键: 值` 条目组成"},
    .rationale =
        {.en =
             "A plan file is a set of named sections. A list or a text at the top belongs to none.",
         .es = "Un archivo del plan es un conjunto de secciones con nombre. Una lista o un texto "
               "en el nivel superior no pertenece a ninguna.",
         .zh = "计划文件由带名称的部分组成。顶层的列表或文本不属于任何部分。"},
    .remedy = {.en = "begin with a section such as `goals:` and indent what belongs to it",
               .es = "empiece con una sección como `goals:` y sangre lo que le pertenece",
               .zh = "请以 `goals:` 之类的部分开头，并缩进其内容"},
    .source = "plan form",
    .since = "0.1",
    .bad = "- people.yaml # <-- here\n",
    .good =
        "include:\n"
        "  - people.yaml\n",
};

constinit const diag::RuleInfo second_document{
    .name = "yaml/second-document",
    .severity = diag::Severity::error,
    .summary = {.en = "there is more content after the end of the document",
                .es = "hay más contenido después del final del documento",
                .zh = "文档结束之后还有内容"},
    .rationale = {.en = "A reader takes the first document and drops the rest in silence: half of "
                        "the plan would be gone.",
                  .es = "Un lector toma el primer documento y descarta el resto en silencio: "
                        "desaparecería medio plan.",
                  .zh = "读取程序只取第一个文档，悄悄丢掉其余部分：半份计划就没有了。"},
    .remedy = {.en = "delete the `---` or `...` line, or move the rest into its own file",
               .es = "borre la línea `---` o `...`, o lleve el resto a su propio archivo",
               .zh = "请删除 `---` 或 `...` 行，或把其余内容移到单独的文件"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: Plan 2026\n"
        "--- # <-- here\n"
        "goals: {}\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n"
        "goals: {}\n",
};

constinit const diag::RuleInfo duplicate_key{
    .name = "yaml/duplicate-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a key is written twice in one map",
                .es = "una clave aparece dos veces en el mismo grupo",
                .zh = "同一映射中某个键出现了两次"},
    .rationale = {.en = "Some readers take the first value, others the last. A plan with two "
                        "values for one thing has none.",
                  .es = "Unos lectores toman el primer valor, otros el último. Un plan con dos "
                        "valores para una misma cosa no tiene ninguno.",
                  .zh = "有的程序取第一个值，有的取最后一个。同一事物有两个值，等于没有值。"},
    .remedy = {.en = "keep one of the two entries, or give them different names",
               .es = "conserve una de las dos entradas o deles nombres distintos",
               .zh = "请保留其中一个条目，或改用不同的名称"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  currency: EUR\n"
        "  currency: USD # <-- here\n",
    .good =
        "plan:\n"
        "  currency: EUR\n",
};

constinit const diag::RuleInfo not_understood{
    .name = "yaml/not-understood",
    .severity = diag::Severity::error,
    .summary = {.en = "a place can be read in two ways",
                .es = "un lugar puede leerse de dos maneras",
                .zh = "某处可以有两种读法"},
    .rationale =
        {.en = "A plan is read twice, by two independent readers. Where they disagree, other "
               "programs will too, and no figure of the file can be trusted.",
         .es = "Un plan se lee dos veces, con dos lectores independientes. Donde no coinciden, "
               "tampoco coincidirán otros programas, y ninguna cifra del archivo es de fiar.",
         .zh = "计划由两个独立的读取程序各读一遍。两者不一致之处，其他程序也会不一致，文件中的数字"
               "都不可信。"},
    .remedy = {.en = "write it more simply: a key, its colon and its value on one line, and "
                     "doubtful texts in quotes",
               .es = "escríbalo de forma más sencilla: la clave, los dos puntos y el valor en una "
                     "línea, y los textos dudosos entre comillas",
               .zh = "请写得更简单：键、冒号和值放在同一行，有疑问的文本加引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "where: {region # <-- here\n"
        "  : norte}\n",
    .good = "where: {region: norte}\n",
};

constinit const diag::RuleInfo complex_key{
    .name = "yaml/complex-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a key is not a name", .es = "una clave no es un nombre", .zh = "键不是名称"},
    .rationale = {.en =
                      "A list, a map or nothing cannot be referred to from elsewhere in the plan.",
                  .es = "A una lista, un grupo o nada no se le puede hacer referencia desde otro "
                        "lugar del plan.",
                  .zh = "列表、映射或空白无法在计划的其他地方被引用。"},
    .remedy = {.en = "give the entry a name: `name: value`",
               .es = "dé un nombre a la entrada: `nombre: valor`",
               .zh = "请给该条目起名：`名称: 值`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  : Plan 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo anchor{
    .name = "yaml/anchor",
    .severity = diag::Severity::error,
    .summary = {.en = "a value is an anchor (`&`) or an alias (`*`)",
                .es = "un valor es un ancla (`&`) o un alias (`*`)",
                .zh = "值是锚点（`&`）或别名（`*`）"},
    .rationale =
        {.en = "An alias repeats a value that stands elsewhere, so a reviewer cannot see what is "
               "meant; a few lines of aliases can also stand for thousands of millions of values.",
         .es = "Un alias repite un valor que está en otra parte, así que el revisor no ve lo que "
               "significa; unas pocas líneas de alias pueden equivaler a miles de millones de "
               "valores.",
         .zh = "别名重复引用别处的值，审阅者看不到实际内容；几行别名就能展开成几十亿个值。"},
    .remedy =
        {.en = "write the value out; put a text that begins with `&` or `*` into quotes",
         .es = "escriba el valor completo; ponga entre comillas un texto que empiece con `&` o `*`",
         .zh = "请写出完整的值；以 `&` 或 `*` 开头的文本请加引号"},
    .source = "plan form",
    .since = "0.1",
    .bad = "include: *.yaml # <-- here\n",
    .good = "include: \"*.yaml\"\n",
};

constinit const diag::RuleInfo tag{
    .name = "yaml/tag",
    .severity = diag::Severity::error,
    .summary = {.en = "a value carries a YAML tag (`!`)",
                .es = "un valor lleva una etiqueta de YAML (`!`)",
                .zh = "值带有 YAML 标签（`!`）"},
    .rationale =
        {.en = "Tags ask a reader to build objects or to read other files; a plan is data only.",
         .es = "Las etiquetas piden al lector construir objetos o leer otros archivos; un plan "
               "contiene solo datos.",
         .zh = "标签要求程序构造对象或读取其他文件；计划只是数据。"},
    .remedy = {.en = "delete the tag; put a text that begins with `!` into quotes",
               .es = "borre la etiqueta; ponga entre comillas un texto que empiece con `!`",
               .zh = "请删除标签；以 `!` 开头的文本请加引号"},
    .source = "plan form",
    .since = "0.1",
    .bad = "people: !include people.yaml # <-- here\n",
    .good = "include: [people.yaml]\n",
};

constinit const diag::RuleInfo merge_key{
    .name = "yaml/merge-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a map merges another one with `<<`",
                .es = "un grupo incorpora otro con `<<`",
                .zh = "映射用 `<<` 合并另一个映射"},
    .rationale = {.en = "Merging is not part of YAML 1.2; readers that do not know it lose the "
                        "merged values in silence.",
                  .es = "La combinación no forma parte de YAML 1.2; los lectores que no la conocen "
                        "pierden los valores en silencio.",
                  .zh = "合并不属于 YAML 1.2；不认识它的程序会悄悄丢失被合并的值。"},
    .remedy = {.en = "write the entries out",
               .es = "escriba las entradas completas",
               .zh = "请逐条写出各条目"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "people:\n"
        "  <<: {ana: {name: Ana}} # <-- here\n",
    .good =
        "people:\n"
        "  ana: {name: Ana}\n",
};

constinit const diag::RuleInfo directive{
    .name = "yaml/directive",
    .severity = diag::Severity::error,
    .summary = {.en = "the file begins with a YAML directive (`%`)",
                .es = "el archivo empieza con una directiva de YAML (`%`)",
                .zh = "文件以 YAML 指令（`%`）开头"},
    .rationale = {.en = "Directives change what the rest of the file means, in ways that readers "
                        "do not share.",
                  .es = "Las directivas cambian el significado del resto del archivo de un modo "
                        "que no todos los lectores comparten.",
                  .zh = "指令会改变文件其余部分的含义，而各程序的处理并不一致。"},
    .remedy = {.en = "delete the line; plans are YAML 1.2 without directives",
               .es = "borre la línea; los planes son YAML 1.2 sin directivas",
               .zh = "请删除该行；计划是不带指令的 YAML 1.2"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "%YAML 1.2 # <-- here\n"
        "---\n"
        "plan: {title: Plan 2026}\n",
    .good =
        "---\n"
        "plan: {title: Plan 2026}\n",
};

constinit const diag::RuleInfo full_width_punctuation{
    .name = "yaml/full-width-punctuation",
    .severity = diag::Severity::error,
    .summary = {.en = "a full-width sign stands where YAML needs an ASCII one",
                .es = "hay un signo de ancho completo donde YAML necesita uno ASCII",
                .zh = "在 YAML 需要半角符号的地方用了全角符号"},
    .rationale =
        {.en = "`：`, `，`, `［` and the like are ordinary letters to YAML: the key, the list or "
               "the value would silently become one text.",
         .es = "Para YAML `：`, `，`, `［` y similares son letras corrientes: la clave, la lista o "
               "el valor se convertirían sin aviso en un solo texto.",
         .zh = "对 YAML 来说 `：`、`，`、`［` 等只是普通字符：键、列表或值会悄悄变成一整段文本。"},
    .remedy =
        {.en = "type the ASCII sign; put the text into quotes if the full-width one is meant",
         .es =
             "escriba el signo ASCII; ponga el texto entre comillas si quiere el de ancho completo",
         .zh = "请改用半角符号；若确实需要全角符号，请给文本加引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {title: 销售}\n"
        "  目标：10 # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {title: 销售}\n"
        "  目标: 10\n",
};

constinit const diag::RuleInfo full_width_digits{
    .name = "yaml/full-width-digits",
    .severity = diag::Severity::error,
    .summary = {.en = "a number is written with full-width characters",
                .es = "un número está escrito con caracteres de ancho completo",
                .zh = "数字用了全角字符"},
    .rationale =
        {.en =
             "Full-width digits are letters to most programs; the figure would be read as a text.",
         .es = "Para la mayoría de los programas los dígitos de ancho completo son letras; la "
               "cifra se leería como texto.",
         .zh = "对多数程序来说全角数字只是文字；该数字会被当成文本。"},
    .remedy = {.en = "type the number with ASCII digits",
               .es = "escriba el número con dígitos ASCII",
               .zh = "请用半角数字输入"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales:\n"
        "    target: １２００ # <-- here\n",
    .good =
        "goals:\n"
        "  sales:\n"
        "    target: 1200\n",
};

constinit const diag::RuleInfo wide_blank{
    .name = "yaml/wide-blank",
    .severity = diag::Severity::error,
    .summary = {.en = "a blank is not the ordinary blank",
                .es = "un espacio no es el espacio corriente",
                .zh = "空格不是普通的半角空格"},
    .rationale =
        {.en = "Full-width and no-break blanks look like blanks but are letters to YAML: the line "
               "moves to another level, or the value gets an invisible part.",
         .es = "Los espacios de ancho completo y de no separación parecen espacios, pero para YAML "
               "son letras: la línea cambia de nivel o el valor gana una parte invisible.",
         .zh = "全角空格和不换行空格看似空格，对 YAML "
               "却是文字：行会跑到另一层，或值里多出看不见的部分。"},
    .remedy = {.en = "type ordinary blanks",
               .es = "escriba espacios corrientes",
               .zh = "请输入普通半角空格"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "\xE3\x80\x80title: Plan 2026 # <-- here\n",
    .good =
        "plan:\n"
        "  title: Plan 2026\n",
};

constinit const diag::RuleInfo curly_quotes{
    .name = "yaml/curly-quotes",
    .severity = diag::Severity::warning,
    .summary = {.en = "a value stands between typographic quotes, which are part of the text",
                .es = "un valor está entre comillas tipográficas, que forman parte del texto",
                .zh = "值放在弯引号中，弯引号会成为文本的一部分"},
    .rationale =
        {.en = "Only the ASCII quotes enclose a text in YAML; an id or a number between "
               "typographic quotes is another id and no number.",
         .es = "En YAML solo las comillas ASCII delimitan un texto; un identificador o un número "
               "entre comillas tipográficas es otro identificador y no es un número.",
         .zh = "YAML "
               "中只有半角引号才能括起文本；弯引号中的标识是另一个标识，弯引号中的数字不是数字。"},
    .remedy = {.en = "type ASCII quotes, or delete the quotes",
               .es = "escriba comillas ASCII o borre las comillas",
               .zh = "请改用半角引号，或删除引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan:\n"
        "  title: “年度计划” # <-- here\n",
    .good =
        "plan:\n"
        "  title: 年度计划\n",
};

}  // namespace planctl::read::yaml
