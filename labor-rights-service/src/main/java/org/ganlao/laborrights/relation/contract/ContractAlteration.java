package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.contract.domain.Term;
import org.ganlao.platform.personal.Masking;

/** What changes of a contract from a day on, several things at once; what is not stated stays. */
@Schema(examples = ContractAlteration.EXAMPLE)
record ContractAlteration(
        @Schema(description = "生效日期，可早于登记日 · Day from which it holds; it may lie before the day of recording") @NotNull
        LocalDate on,

        @Valid StatedTerm term,
        @Valid StatedWork work,

        @Schema(description = "变更原因 · Why") @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"on": "2007-05-01", "work": {"position": "焊工班长", "wage": "1180.00"}, "reason": "晋升"}""";

    ContractAlteration {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    Statement statement() {
        Term changed = term == null ? null : term.term();
        return Statement.changed(on, changed, StatedWork.of(work));
    }
}
