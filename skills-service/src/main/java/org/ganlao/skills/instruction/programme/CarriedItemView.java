package org.ganlao.skills.instruction.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.instruction.programme.domain.CarriedItem;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;

record CarriedItemView(
        UUID id,
        int version,
        String programme,
        String region,
        CarriedKind kind,
        UUID record,

        @Schema(description = "孵化基地是否已由就业服务通报 · Whether employment told of the incubator; null for anything else")
        Boolean told,

        Money amount,
        LocalDate on,
        String title,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CarriedItemView from(CarriedItem item, Boolean told) {
        return new CarriedItemView(
                item.id(),
                item.version(),
                item.programme(),
                item.region(),
                item.kind(),
                item.record(),
                told,
                item.amount(),
                item.occurredOn(),
                item.title(),
                item.annulReason(),
                item.origin().sourceRef(),
                item.recordedAt());
    }
}
