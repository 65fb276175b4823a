package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.instruction.course.domain.Course;

/** The lesson hours that a trainee attended on one day of the course. Struck out, the trainee was not there. */
@Entity
@Table(name = "attendance")
public class Attendance extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID trainee;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "attended_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private int hours;

    public Attendance(UUID id, Origin origin, Trainee trainee, Course course, LocalDate on, int hours, Instant now) {
        super(id, origin, now);
        trainee.requireEnrolled();
        if (on.isBefore(course.plan().startsOn()) || on.isAfter(course.plan().endsOn())) {
            throw new Rejection(
                    TraineeRefusal.OUTSIDE_THE_COURSE,
                    course.plan().startsOn(),
                    course.plan().endsOn());
        }
        this.trainee = trainee.id();
        this.course = course.id();
        this.region = trainee.region();
        this.on = Objects.requireNonNull(on, "on");
        this.hours = hours;
    }

    protected Attendance() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    public UUID trainee() {
        return trainee;
    }

    public UUID course() {
        return course;
    }

    public int hours() {
        return hours;
    }
}
