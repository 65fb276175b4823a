package org.ganlao.skills.instruction.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.instruction.programme.domain.CarriedItem;
import org.ganlao.skills.instruction.programme.domain.CarriedKind;

/** What a programme carries on the wire; contracts/events/skills/programme-item.*.v1 describe it. */
record CarriedItemFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String programme,
        CarriedKind kind,
        UUID record,
        Money amount,
        String annulReason)
        implements Fact {

    static CarriedItemFact of(CarriedItem item) {
        return new CarriedItemFact(
                item.id(),
                item.version(),
                item.occurredOn(),
                item.recordedAt(),
                item.region(),
                item.programme(),
                item.kind(),
                item.record(),
                item.amount(),
                item.annulReason());
    }
}
