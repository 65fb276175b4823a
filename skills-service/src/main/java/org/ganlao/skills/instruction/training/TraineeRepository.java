package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.SiybModule;
import org.ganlao.skills.instruction.training.domain.Trainee;

/** The trainees of the caller's regions. */
@ApplicationScoped
class TraineeRepository extends FactRepository<Trainee> {

    private static final Keyset<Trainee> LATEST_FIRST = Keyset.<Trainee>descending()
            .by("r.enrolment.enrolledOn", trainee -> trainee.enrolment().enrolledOn(), LocalDate::parse)
            .by("r.id", Trainee::id, UUID::fromString);

    TraineeRepository(RegionScope scope) {
        super(scope, Trainee.class, "region");
    }

    Optional<Trainee> inCourse(Course course, List<byte[]> blindIndexes) {
        return find("course = ?1 and person.blindIndex in ?2 and annulReason is null", course.id(), blindIndexes)
                .firstResultOptional();
    }

    /** Whether a person under any of these tokens has completed the module by the day. */
    boolean completed(SiybModule module, List<String> persons, LocalDate by) {
        return getEntityManager()
                        .createQuery(
                                "select count(t) from Trainee t, Course c where c.id = t.course and c.plan.siybModule = ?1"
                                        + " and t.person.token in ?2 and t.completion.on <= ?3 and t.annulReason is null",
                                Long.class)
                        .setParameter(1, module)
                        .setParameter(2, persons)
                        .setParameter(3, by)
                        .getSingleResult()
                > 0;
    }

    /** Nobody else changes it until the transaction ends. */
    void hold(Trainee trainee) {
        getEntityManager().lock(trainee, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Trainees who hold a place; dropouts have given theirs back. */
    long holdingPlaces(Course course) {
        return count("course = ?1 and annulReason is null and dropout.on is null", course.id());
    }

    Page<Trainee> page(TraineeFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.course = :course", "course", filter.course)
                .where("r.courseKind = :courseKind", "courseKind", filter.courseKind)
                .where("r.enrolment.residence = :residence", "residence", filter.residence)
                .where("r.completion.on >= :from", "from", filter.completedFrom)
                .where("r.completion.on <= :until", "until", filter.completedUntil)
                .page(paging, LATEST_FIRST);
    }
}
