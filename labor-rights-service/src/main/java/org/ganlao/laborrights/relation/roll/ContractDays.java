package org.ganlao.laborrights.relation.roll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.Span;

/** What the roll needs to know of contracts. */
public interface ContractDays {

    /** Days of the contracts that stand, by the entry of the roll that they belong to. */
    Map<UUID, List<Span>> ofEntries(Collection<UUID> rollEntries);

    List<Span> of(UUID rollEntry);
}
