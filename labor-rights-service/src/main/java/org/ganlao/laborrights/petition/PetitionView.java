package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.petition.domain.Intake;
import org.ganlao.laborrights.petition.domain.Petition;
import org.ganlao.laborrights.petition.domain.PetitionChannel;
import org.ganlao.laborrights.petition.domain.PetitionLimit;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionState;
import org.ganlao.laborrights.petition.domain.Review;
import org.ganlao.laborrights.petition.domain.Satisfaction;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/**
 * @param persons who brought it, or represents those who did
 * @param answeredBy subject of the officer
 * @param reviews all that were asked for, the first first
 */
record PetitionView(
        UUID id,
        int version,
        PetitionState state,
        String region,
        PetitionChannel channel,
        PetitionMatter matter,
        String employer,
        LocalDate receivedOn,
        int petitioners,
        List<ShownPerson> persons,
        String what,
        LocalDate decidedOn,

        @Schema(
                description =
                        "逾期受理、转送或者不予受理 · Whether it was accepted, forwarded or declined after the legal time; none before it was")
        Boolean decidedLate,

        @Schema(description = "转送的机关或者不予受理的理由 · Body to which it was forwarded, or why it was declined")
        String note,

        String officer,

        @Schema(description = "在办期限的截止日 · Last day of the time that runs; none where none does")
        LocalDate dueOn,

        LocalDate answeredOn,
        LocalDate servedOn,
        String answer,
        String answeredBy,
        LocalDate reviewAskedOn,
        LocalDate reviewedOn,
        List<PetitionReview> reviews,
        Satisfaction satisfaction,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    record PetitionReview(
            int number, LocalDate askedOn, LocalDate reviewedOn, LocalDate servedOn, String opinion, String by) {

        static PetitionReview from(Review review) {
            return new PetitionReview(
                    review.number(),
                    review.askedOn(),
                    review.reviewedOn(),
                    review.servedOn(),
                    review.opinion(),
                    review.by());
        }
    }

    static PetitionView from(Petition petition, List<ShownPerson> persons, List<Deadline> limits) {
        Intake intake = petition.intake();
        return new PetitionView(
                petition.id(),
                petition.version(),
                petition.state(),
                petition.region(),
                intake.channel(),
                intake.matter(),
                intake.employer(),
                intake.receivedOn(),
                intake.petitioners(),
                persons,
                intake.what(),
                petition.decidedOn(),
                decidedLate(limits),
                petition.note(),
                petition.officer(),
                dueOn(limits),
                petition.answeredOn(),
                petition.servedOn(),
                petition.answer(),
                petition.answeredBy(),
                petition.reviewAsked(),
                petition.reviewedOn(),
                petition.reviews().stream().map(PetitionReview::from).toList(),
                petition.satisfaction(),
                petition.annulReason(),
                petition.origin().sourceRef(),
                petition.recordedAt());
    }

    private static Boolean decidedLate(List<Deadline> limits) {
        return limits.stream()
                .filter(limit ->
                        limit.limit().equals(PetitionLimit.PETITION_ACCEPTANCE.code()) && limit.metOn() != null)
                .map(Deadline::metLate)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate dueOn(List<Deadline> limits) {
        return limits.stream()
                .filter(Deadline::open)
                .map(Deadline::dueOn)
                .findFirst()
                .orElse(null);
    }
}
