package org.ganlao.laborrights.relation.restructuring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * How the employees' congress (职工代表大会) voted on a plan; who is present and votes neither way abstains.
 *
 * @param delegates all delegates, present or not
 */
@Embeddable
public record CongressVote(
        @Column(name = "voted_on", nullable = false) LocalDate votedOn,
        @Column(nullable = false) int delegates,
        @Column(nullable = false) int present,

        @Column(name = "in_favour", nullable = false) int inFavour,

        @Column(nullable = false) int against) {

    private static final int THIRDS = 3;
    private static final int HALVES = 2;

    public CongressVote {
        Objects.requireNonNull(votedOn, "votedOn");
        if (present > delegates || (long) inFavour + against > present) {
            throw new Rejection(RestructuringRefusal.VOTE_DOES_NOT_ADD_UP, delegates, present, inFavour, against);
        }
    }

    public boolean quorate(VoteLaw law) {
        return (long) THIRDS * present >= (long) law.quorumThirds() * delegates;
    }

    /** Whether more than the law asks for are in favour, of all delegates and not only of those present. */
    public boolean carried(VoteLaw law) {
        return (long) HALVES * inFavour > (long) law.majorityHalves() * delegates;
    }
}
