package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * How the employees' congress, or all staff, voted on a draft.
 *
 * @param eligible all delegates, or all workers, present or not
 */
@Embeddable
public record DraftVote(
        @Column(name = "voted_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "voting_body")
        VotingBody body,

        Integer eligible,
        Integer present,
        @Column(name = "in_favour") Integer inFavour) {

    private static final long THIRDS = 3;
    private static final long HALVES = 2;

    public DraftVote {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(body, "body");
        if (present > eligible || inFavour > present) {
            throw new Rejection(CollectiveRefusal.DRAFT_VOTE_DOES_NOT_ADD_UP, eligible, present, inFavour);
        }
    }

    /** Whether enough were present, and at least as many of all in favour as the law asks for (半数以上同意). */
    public boolean passes(NegotiationLaw law) {
        return THIRDS * present >= (long) law.quorumThirds() * eligible
                && HALVES * inFavour >= (long) law.majorityHalves() * eligible;
    }
}
