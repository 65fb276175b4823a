package org.ganlao.socialinsurance.collection.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.base.domain.BaseDeclaration;

/** @param wages sum over the persons; each stands at {@code /wages} below */
record DeclarationView(
        UUID id,
        int version,
        String region,
        String employer,
        int year,
        BaseDeclaration.Kind kind,
        LocalDate statedOn,
        int persons,
        Money wages,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DeclarationView from(BaseDeclaration declaration) {
        return new DeclarationView(
                declaration.id(),
                declaration.version(),
                declaration.region(),
                declaration.employer(),
                declaration.year(),
                declaration.kind(),
                declaration.occurredOn(),
                declaration.persons(),
                declaration.wages(),
                declaration.origin().sourceRef(),
                declaration.recordedAt());
    }
}
