// read/survey: looks at a CSV file that nobody has described, and says how to read it.
#pragma once
#include "diag/error.hpp"
#include "env/files.hpp"
#include "model/survey.hpp"

namespace planctl::read {

// What can be read in two ways is an Error that names both and the option that decides; nothing is
// chosen by chance. The file is read twice and never held.
diag::Result<model::Survey> survey_file(const env::Files& files, const std::string& path,
                                        const model::SurveyAsk& ask);

}  // namespace planctl::read
