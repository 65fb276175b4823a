package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentTerms;
import org.ganlao.laborrights.wage.arrears.domain.WageRepayment;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.StatedPerson;

/** A repayment, as requests state it and answers show it. */
@Schema(name = "StatedWageRepayment")
record StatedRepayment(
        @NotNull RepaymentSource source,
        @NotNull LocalDate paidOn,

        @Schema(description = "和解、变现或动用文书 · Document of a waiver, sale or draw", examples = "(2007)东劳调字第8号")
        @Size(min = 1, max = 100)
        String document,

        @NotNull @Size(min = 1, max = LatePersons.MOST) List<@Valid @NotNull Part> persons) {

    StatedRepayment {
        document = document == null ? null : Masking.maskWithin(document);
    }

    @Schema(name = "RepaidPerson")
    record Part(
            @Schema(description = "个人欠薪记录；以此或以证件指明 · The person's owed wages, where the document does not name them")
            UUID owed,

            @Valid StatedPerson person,
            @NotNull Money amount) {}

    RepaymentTerms terms() {
        return new RepaymentTerms(source, paidOn, document);
    }

    static StatedRepayment from(WageRepayment repayment) {
        RepaymentTerms terms = repayment.terms();
        return new StatedRepayment(
                terms.source(),
                terms.paidOn(),
                terms.document(),
                repayment.parts().stream()
                        .map(part -> new Part(part.owed(), null, part.amount()))
                        .toList());
    }
}
