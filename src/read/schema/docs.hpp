// read/schema/docs: what the keys say that mean the same wherever they stand.
#pragma once
#include "values/text.hpp"

namespace planctl::read::schema::docs {

inline constexpr values::Text title{
    .en = "its name for people", .es = "su nombre para las personas", .zh = "供人阅读的名称"};
inline constexpr values::Text split{
    .en =
        "the people who share its quotas, and each one's percentage; the `owner` still answers "
        "for all of it",
    .es =
        "las personas que se reparten sus cuotas y el porcentaje de cada una; el `owner` "
        "responde igualmente de todo",
    .zh = "分担其指标的人员及各自百分比；`owner` 仍对全部负责"};
inline constexpr values::Text owner{.en = "the one person who answers for it",
                                    .es = "la única persona que responde de ello",
                                    .zh = "对此负责的唯一人员"};
inline constexpr values::Text due{
    .en = "the day by which it is done", .es = "el día en que debe estar hecho", .zh = "完成期限"};
inline constexpr values::Text date{.en = "the day", .es = "el día", .zh = "日期"};
inline constexpr values::Text by{
    .en = "the person who did it", .es = "la persona que lo hizo", .zh = "执行者"};
inline constexpr values::Text goal{
    .en = "the goal that it is about", .es = "el objetivo al que se refiere", .zh = "所涉及的目标"};
inline constexpr values::Text where{.en = "the place in the dimensions; everywhere without it",
                                    .es = "el lugar en las dimensiones; sin ella, en todas partes",
                                    .zh = "在各维度中的位置；省略则为全部"};
inline constexpr values::Text every{.en = "how often", .es = "cada cuánto", .zh = "频率"};
inline constexpr values::Text reason{.en = "why", .es = "por qué", .zh = "原因"};
inline constexpr values::Text note{.en = "a remark", .es = "una observación", .zh = "备注"};
inline constexpr values::Text says{
    .en = "the statement itself", .es = "la afirmación misma", .zh = "内容"};
inline constexpr values::Text source{
    .en = "where it comes from", .es = "de dónde procede", .zh = "来源"};
inline constexpr values::Text signed_on{
    .en = "the day on which it was signed", .es = "el día en que se firmó", .zh = "签署日期"};
inline constexpr values::Text from{.en = "the first day", .es = "el primer día", .zh = "首日"};
inline constexpr values::Text to{.en = "the last day", .es = "el último día", .zh = "末日"};
inline constexpr values::Text column{
    .en = "the header of the column of weights; `weight` without it",
    .es = "el encabezado de la columna de pesos; sin ella, `weight`",
    .zh = "权重列的列名；省略则为 `weight`"};
inline constexpr values::Text weights_file{
    .en = "a CSV of weights: one column per dimension, and the weight",
    .es = "un CSV de pesos: una columna por dimensión, y el peso",
    .zh = "权重 CSV：每个维度一列，另有权重列"};

}  // namespace planctl::read::schema::docs
