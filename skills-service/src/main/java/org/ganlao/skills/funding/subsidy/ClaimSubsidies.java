package org.ganlao.skills.funding.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.funding.subsidy.domain.SubsidyClaim;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;
import org.ganlao.skills.funding.subsidy.domain.SubsidyRefusal;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.Graduate;
import org.ganlao.skills.instruction.training.Graduates;
import org.ganlao.skills.provider.institution.Institutions;

/** Claims the subsidy of graduates of a course. Locks the institution and the persons, so that nothing changes of what they are assessed by. */
@ApplicationScoped
class ClaimSubsidies {

    private final CourseRepository courses;
    private final Institutions institutions;
    private final Graduates graduates;
    private final AssessGraduate assessing;
    private final SubsidyClaimRepository claims;
    private final SubsidyLineRepository lines;
    private final SubsidyEvents events;
    private final Persons persons;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ClaimSubsidies(
            CourseRepository courses,
            Institutions institutions,
            Graduates graduates,
            AssessGraduate assessing,
            SubsidyClaimRepository claims,
            SubsidyLineRepository lines,
            SubsidyEvents events,
            Persons persons,
            RegionScope scope,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.courses = courses;
        this.institutions = institutions;
        this.graduates = graduates;
        this.assessing = assessing;
        this.claims = claims;
        this.lines = lines;
        this.events = events;
        this.persons = persons;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SubsidyClaimView claim(SubsidyClaimRequest request) {
        Course course = courses.visible(request.course());
        scope.requireWrite(course.region());
        institutions.requireNotRevoked(course.institution(), "/course");
        List<Graduate> named = named(request);
        persons.lockTokens(named.stream().map(Graduate::person).collect(Collectors.toSet()));
        SubsidyClaim claim = new SubsidyClaim(
                UUID.randomUUID(), origin(request.sourceRef()), course, clock.today(), caller.subject(), changes.now());
        claims.add(claim);
        List<SubsidyLine> assessed =
                named.stream().map(graduate -> line(claim, graduate, course)).toList();
        events.note("subsidy-claim", "claimed", claim, "");
        return SubsidyClaimView.from(claim, assessed);
    }

    private SubsidyLine line(SubsidyClaim claim, Graduate graduate, Course course) {
        SubsidyLine line = new SubsidyLine(
                UUID.randomUUID(),
                origin(claim.origin().sourceRef() + " " + graduate.trainee()),
                claim,
                course,
                assessing.assess(graduate, course),
                changes.now());
        lines.add(line);
        return line;
    }

    private List<Graduate> named(SubsidyClaimRequest request) {
        List<Graduate> ofCourse = graduates.of(request.course());
        List<Graduate> named = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.trainees().size(); i++) {
            UUID trainee = request.trainees().get(i);
            String pointer = "/trainees/" + i;
            if (!seen.add(trainee)) {
                throw new Rejection(SubsidyRefusal.GRADUATE_NAMED_TWICE, trainee).at(pointer);
            }
            Graduate found = ofCourse.stream()
                    .filter(graduate -> graduate.trainee().equals(trainee))
                    .findFirst()
                    .orElseThrow(() -> new Rejection(SubsidyRefusal.GRADUATE_UNKNOWN, trainee).at(pointer));
            named.add(found);
        }
        return named;
    }

    private Origin origin(String reference) {
        return new Origin(caller.client(), reference);
    }
}
