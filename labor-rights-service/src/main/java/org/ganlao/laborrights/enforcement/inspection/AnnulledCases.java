package org.ganlao.laborrights.enforcement.inspection;

import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;

/** What another part of the service does when what a case found counts no more; in the transaction that decides so, which holds it. */
public interface AnnulledCases {

    /** The case never was. */
    void annulled(InspectionCase annulled, String reason);

    /** It was withdrawn or handed over before anything was decided. */
    default void leftOpen(InspectionCase left) {}
}
