package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;

/**
 * One person in one course. A trainee enrols, and either completes the course, which is the fact that counts for the
 * plan, or drops out. A completion may be corrected; annulled, the person never took part.
 */
@Entity
@Table(name = "trainee")
public class Trainee extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private UUID course;

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_kind", nullable = false)
    private CourseKind courseKind;

    @Embedded
    private Enrolment enrolment;

    @Column(name = "late_because", updatable = false)
    private String lateBecause;

    @Embedded
    private Completion completion;

    @Embedded
    private Dropout dropout;

    /** @param lateBecause why it is entered so late after the start; null where it is not */
    public Trainee(
            UUID id,
            Origin origin,
            ProtectedId person,
            Course course,
            Enrolment enrolment,
            String lateBecause,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.course = course.id();
        this.region = course.region();
        this.courseKind = course.plan().kind();
        this.enrolment = checked(enrolment, course);
        this.lateBecause = lateBecause;
    }

    protected Trainee() {}

    public void complete(Completion achieved, Course attended, Instant now) {
        requireEnrolled();
        achieved.requireOf(attended.plan());
        completion = achieved;
        revised(now);
    }

    /** States enrolment and completion anew and whole. */
    public void correct(Enrolment stated, Completion achieved, Course attended, Instant now) {
        requireCompleted();
        achieved.requireOf(attended.plan());
        if (stated.equals(enrolment) && achieved.equals(completion)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        enrolment = checked(stated, attended);
        completion = achieved;
        revised(now);
    }

    public void dropOut(Dropout left, Instant now) {
        requireEnrolled();
        if (left.on().isBefore(enrolment.enrolledOn())) {
            throw new Rejection(TraineeRefusal.DROPPED_OUT_BEFORE_ENROLMENT, enrolment.enrolledOn());
        }
        dropout = left;
        revised(now);
    }

    private static Enrolment checked(Enrolment stated, Course course) {
        if (stated.enrolledOn().isAfter(course.plan().endsOn())) {
            throw new Rejection(
                    TraineeRefusal.ENROLLED_AFTER_START, course.plan().startsOn());
        }
        return stated;
    }

    /** Refuses what only a completion takes. */
    public void requireCompleted() {
        requireIn(TraineeState.COMPLETED, TraineeRefusal.NOT_COMPLETED);
    }

    /** Refuses what only a trainee in the course can do. */
    public void requireEnrolled() {
        requireIn(TraineeState.ENROLLED, TraineeRefusal.NOT_ENROLLED);
    }

    private void requireIn(TraineeState wanted, TraineeRefusal otherwise) {
        requireStanding();
        if (state() != wanted) {
            throw new Rejection(otherwise, state());
        }
    }

    public TraineeState state() {
        if (!standing()) {
            return TraineeState.ANNULLED;
        }
        if (dropout != null) {
            return TraineeState.DROPPED_OUT;
        }
        return completion == null ? TraineeState.ENROLLED : TraineeState.COMPLETED;
    }

    /** Whether there is, or before an annulment was, a completion that others have heard of. */
    public boolean everCompleted() {
        return completion != null;
    }

    @Override
    public String region() {
        return region;
    }

    /** The day of completion; before it, of enrolment. */
    @Override
    public LocalDate occurredOn() {
        return completion == null ? enrolment.enrolledOn() : completion.on();
    }

    public ProtectedId person() {
        return person;
    }

    public UUID course() {
        return course;
    }

    public CourseKind courseKind() {
        return courseKind;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    /** Why it was entered so late after the start; null where it was not. */
    public String lateBecause() {
        return lateBecause;
    }

    /** Null until the course is completed. */
    public Completion completion() {
        return completion;
    }

    /** Null unless the trainee left early. */
    public Dropout dropout() {
        return dropout;
    }
}
