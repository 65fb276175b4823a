package org.ganlao.laborrights.contract;

import java.time.Instant;
import org.ganlao.laborrights.contract.domain.Act;

/**
 * An act with who recorded it when and why.
 *
 * @param reason empty where none is asked for
 * @param by subject
 */
record RecordedAct(Act act, String reason, String by, Instant at) {}
