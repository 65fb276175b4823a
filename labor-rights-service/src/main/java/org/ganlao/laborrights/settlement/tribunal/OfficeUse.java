package org.ganlao.laborrights.settlement.tribunal;

import java.time.LocalDate;
import java.util.UUID;

/** Who hears cases with arbitrators and rooms; implemented by other packages, gathered by CDI, in the transaction that ends one. */
public interface OfficeUse {

    /**
     * Refuses to end what is needed afterwards.
     *
     * @param entry id of the arbitrator or the room
     * @param lastDay null where it never was
     */
    void requireFreeAfter(UUID entry, LocalDate lastDay);
}
