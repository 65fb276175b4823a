package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.DraftVote;
import org.ganlao.laborrights.relation.collective.domain.VotingBody;

/** A vote on a draft, as requests state it and answers show it. */
@Schema(name = "CollectiveDraftVote")
record StatedDraftVote(
        @Schema(examples = "2007-02-06") @NotNull LocalDate on,
        @NotNull VotingBody body,

        @Schema(description = "全体代表或全体职工人数 · All delegates, or all workers", examples = "90")
        @NotNull
        @Positive
        @Max(10_000_000)
        Integer eligible,

        @Schema(description = "到会人数 · Present", examples = "75") @NotNull @PositiveOrZero @Max(10_000_000)
        Integer present,

        @Schema(description = "赞成人数 · In favour", examples = "70") @NotNull @PositiveOrZero @Max(10_000_000)
        Integer inFavour) {

    DraftVote cast() {
        return new DraftVote(on, body, eligible, present, inFavour);
    }

    static StatedDraftVote from(DraftVote vote) {
        return vote == null
                ? null
                : new StatedDraftVote(vote.on(), vote.body(), vote.eligible(), vote.present(), vote.inFavour());
    }
}
