package org.ganlao.laborrights.relation.contract;

import java.time.Instant;
import org.ganlao.laborrights.relation.contract.domain.Act;

/**
 * An act with who recorded it when and why.
 *
 * @param reason empty where none is asked for
 * @param by subject
 */
record RecordedAct(Act act, String reason, String by, Instant at) {}
