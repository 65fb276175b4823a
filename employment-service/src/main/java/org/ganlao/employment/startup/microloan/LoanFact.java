package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.LoanProduct;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A loan on the wire; contracts/events/employment/microloan.*.v1 describe it. */
record LoanFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        LoanProduct product,
        LoanState state,
        UUID fund,
        UUID community,
        Money principal,
        Money outstanding,
        List<StandsFor> guarantors,
        String annulReason)
        implements Fact {

    /** @param person token of a guarantor */
    record StandsFor(String person, Money amount) {}

    static LoanFact of(Microloan loan) {
        return new LoanFact(
                loan.id(),
                loan.version(),
                loan.occurredOn(),
                loan.recordedAt(),
                loan.region(),
                loan.person().token(),
                loan.application().product(),
                loan.state(),
                loan.application().fund(),
                loan.community(),
                loan.application().principal(),
                loan.outstanding(),
                standFor(loan),
                loan.annulReason());
    }

    /** Null where nobody does, so that the field is left out. */
    private static List<StandsFor> standFor(Microloan loan) {
        List<StandsFor> stand = loan.guarantors().stream()
                .map(each -> new StandsFor(each.person().token(), each.amount()))
                .toList();
        return stand.isEmpty() ? null : stand;
    }
}
