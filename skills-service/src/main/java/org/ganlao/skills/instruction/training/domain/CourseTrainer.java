package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.instruction.course.domain.Course;

/** That a person trains in a course. Struck out, the person never did. */
@Entity
@Table(name = "course_trainer")
public class CourseTrainer extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "trains_from", nullable = false, updatable = false)
    private LocalDate trainsFrom;

    public CourseTrainer(UUID id, Origin origin, ProtectedId person, Course course, LocalDate trainsFrom, Instant now) {
        super(id, origin, now);
        if (trainsFrom.isBefore(course.plan().startsOn())
                || trainsFrom.isAfter(course.plan().endsOn())) {
            throw new Rejection(
                    TraineeRefusal.OUTSIDE_THE_COURSE,
                    course.plan().startsOn(),
                    course.plan().endsOn());
        }
        this.person = Objects.requireNonNull(person, "person");
        this.course = course.id();
        this.region = course.region();
        this.trainsFrom = trainsFrom;
    }

    protected CourseTrainer() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return trainsFrom;
    }

    public ProtectedId person() {
        return person;
    }

    public UUID course() {
        return course;
    }
}
