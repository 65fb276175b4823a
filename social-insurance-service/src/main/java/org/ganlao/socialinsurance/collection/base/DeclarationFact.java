package org.ganlao.socialinsurance.collection.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;

/** A declaration on the wire; contracts/events/social-insurance/base-declaration.stated.v1 describes it. */
record DeclarationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int year,
        BaseDeclaration.Kind kind,
        int persons,
        Money wages,
        Money lowest)
        implements Fact {

    /** @param lowest wage that holds of any worker whom the employer enrolled in the region for the year; null where persons state their own */
    static DeclarationFact of(BaseDeclaration declaration, Money lowest) {
        return new DeclarationFact(
                declaration.id(),
                declaration.version(),
                declaration.occurredOn(),
                declaration.recordedAt(),
                declaration.region(),
                declaration.employer(),
                declaration.year(),
                declaration.kind(),
                declaration.persons(),
                declaration.wages(),
                lowest);
    }
}
