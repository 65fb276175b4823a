package org.ganlao.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a walk over the whole chain found. */
@Schema(description = "The result of recomputing the chain of audit entries from its first link")
record AuditVerification(
        @Schema(description = "No entry is broken and the anchored head agrees")
        boolean intact,

        @Schema(description = "Entries in the chain") long chained,

        @Schema(description = "Committed entries that wait to be chained")
        long waiting,

        @Schema(description = "The chain's end as stored") ChainHead head,

        @Schema(description = "The head that was published last, null if there is none or Kafka does not answer")
        ChainHead anchored,

        Anchoring anchoring,

        @Schema(description = "The first broken entry, null if none is")
        Break firstBroken) {

    enum Anchoring {
        AGREES,
        DIFFERS,
        NOTHING_ANCHORED,
        UNAVAILABLE
    }

    /**
     * @param seq place in the chain, null for an entry that stands outside of it
     * @param entryId null where the chain itself lost its record
     */
    record Break(Long seq, Long entryId, Fault fault) {}

    enum Fault {
        @Schema(description = "The chain names it and it is gone")
        REMOVED,
        @Schema(description = "Its content, or its place, is not what was chained")
        CHANGED,
        @Schema(description = "It does not follow the entry before it")
        REORDERED,
        @Schema(description = "It was never chained and does not wait for it")
        OUTSIDE_THE_CHAIN,
        @Schema(description = "It stands in the chain already, at an earlier place")
        TWICE,
        @Schema(description = "The chain up to here was replaced after its head had been published")
        REWRITTEN
    }
}
