package org.ganlao.employment.startup.microloan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.CounterGuarantee;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.employment.startup.microloan.domain.LoanStep;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.ShownPerson;

record LoanView(
        UUID id,
        int version,
        LoanState state,
        ShownPerson person,
        StatedApplication application,

        @Schema(description = "合同年利率（%） · Frozen with the contract")
        BigDecimal ratePercent,

        LocalDate disbursedOn,

        @Schema(description = "信用社区（整贷整还） · Credit community of a batch")
        UUID community,

        UUID batch,

        @Schema(description = "贷款余额 · Principal not repaid") Money outstanding,

        @Schema(description = "担保余额 · What the fund stands for")
        Money guaranteed,

        @Schema(description = "反担保，未登记则省略 · Counter-guarantee, absent where none was stated")
        ShownCounterGuarantee counterGuarantee,

        List<LoanStep> steps,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** @param stands false once the loan is over */
    record ShownGuarantor(UUID id, ShownPerson person, Money amount, boolean stands) {}

    record ShownCounterGuarantee(LocalDate on, String by, List<ShownGuarantor> guarantors, StatedWaiver waiver) {

        static ShownCounterGuarantee from(CounterGuarantee stated, List<ShownGuarantor> guarantors) {
            return stated == null
                    ? null
                    : new ShownCounterGuarantee(stated.on(), stated.by(), guarantors, StatedWaiver.from(stated));
        }
    }

    static LoanView from(Microloan loan, ShownPerson person, List<ShownGuarantor> guarantors) {
        return new LoanView(
                loan.id(),
                loan.version(),
                loan.state(),
                person,
                StatedApplication.from(loan.application()),
                loan.contract() == null ? null : loan.contract().percent(),
                loan.disbursedOn(),
                loan.community(),
                loan.batch(),
                loan.outstanding(),
                loan.guaranteed(),
                ShownCounterGuarantee.from(loan.counterGuarantee(), guarantors),
                loan.steps(),
                loan.annulReason(),
                loan.origin().sourceRef(),
                loan.recordedAt());
    }
}
