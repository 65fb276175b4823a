package org.ganlao.platform.imports;

import org.ganlao.platform.problem.Explanations.Explanation;

/** Why a row was not applied, as the file of errors tells it. */
record RowFault(StagedRow row, String code, String zh, String en) {

    static RowFault of(StagedRow row, Explanation explanation) {
        return new RowFault(row, explanation.code(), explanation.zh(), explanation.en());
    }
}
