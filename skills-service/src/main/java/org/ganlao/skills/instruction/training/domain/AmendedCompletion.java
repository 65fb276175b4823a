package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Enrolment and completion as they should have been recorded; nothing of what shall be struck out. */
@Embeddable
public record AmendedCompletion(
        @Enumerated(EnumType.STRING) Residence residence,
        @Column(name = "residence_region") String residenceRegion,
        @Column(name = "enrolled_on") LocalDate enrolledOn,
        @Column(name = "years_of_work") Integer yearsOfWork,
        @Column(name = "completed_on") LocalDate completedOn,
        @Column(name = "hours_attended") Integer hoursAttended,
        Integer score) {

    public static AmendedCompletion of(Enrolment enrolment, Completion completion) {
        return new AmendedCompletion(
                enrolment.residence(),
                enrolment.residenceRegion(),
                enrolment.enrolledOn(),
                enrolment.yearsOfWork(),
                completion.on(),
                completion.hoursAttended(),
                completion.score());
    }

    public Enrolment enrolment() {
        return new Enrolment(residence, residenceRegion, enrolledOn, yearsOfWork);
    }

    public Completion completion() {
        return new Completion(completedOn, hoursAttended, score);
    }
}
