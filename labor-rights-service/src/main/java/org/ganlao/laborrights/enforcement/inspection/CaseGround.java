package org.ganlao.laborrights.enforcement.inspection;

import java.util.UUID;

/** Knows whether anything of its kind that was handed to a case stands, so that the case goes on for it. */
public interface CaseGround {

    /** Asked when the case is held. */
    boolean stands(UUID inspectionCase);
}
