package org.ganlao.gateway.plan.targets.decomposition;

import java.time.LocalDate;

/** The phasing of a target, set by a revision. */
record PhasedTarget(int revision, LocalDate validFrom, String indicator, Phasing phasing) {}
