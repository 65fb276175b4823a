package org.ganlao.gateway.plan.counting.reading;

import java.util.List;

/** What a batch of events tells the projection. */
record ReadBatch(List<FactVersion> versions, List<MemberReplaced> replacements) {}
