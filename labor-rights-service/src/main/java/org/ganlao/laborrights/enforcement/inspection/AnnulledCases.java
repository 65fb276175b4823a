package org.ganlao.laborrights.enforcement.inspection;

import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;

/** What another part of the service does when a case never was; in the transaction that strikes the case out, which holds it. */
public interface AnnulledCases {

    void annulled(InspectionCase annulled, String reason);
}
