package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.EntrepreneurshipRefusal;
import org.ganlao.employment.startup.entrepreneurship.domain.ProjectReview;
import org.ganlao.employment.startup.entrepreneurship.domain.Proposal;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupProject;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Takes projects into the library, has them reviewed, and takes them out. What was not accepted is no fact, and no event tells it. */
@ApplicationScoped
class KeepProjects {

    private static final String KIND = "startup-project";
    private static final String LONGEST = "employment.startup.project.offer";

    private final ProjectRepository projects;
    private final StartupRepository startups;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final RecordEvents events;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepProjects(
            ProjectRepository projects,
            StartupRepository startups,
            RecordChecks checks,
            Parameters parameters,
            RecordEvents events,
            Audit audit,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.projects = projects;
        this.startups = startups;
        this.checks = checks;
        this.parameters = parameters;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ProjectView submit(ProjectRequest request) {
        StartupProject project = new StartupProject(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                proposal(request.project()),
                caller.subject(),
                changes.now());
        projects.add(project);
        return noted("submitted", project, "");
    }

    @Transactional
    ProjectView correct(UUID id, String ifMatch, ProjectCorrection correction) {
        Proposal stated = proposal(correction.project());
        StartupProject project = projects.forChange(id, ifMatch);
        project.correct(stated, changes.now());
        return noted("corrected", project, correction.reason());
    }

    @Transactional
    ProjectView accept(UUID id, String ifMatch, StatedAcceptance stated) {
        checks.requirePast(stated.on(), "/on");
        ProjectReview review = stated.review(caller.subject());
        review.requireWithin(stated.on().plusMonths(parameters.at(stated.on()).integer(LONGEST)));
        StartupProject project = projects.forChange(id, ifMatch);
        project.review(review, changes.now());
        return told("accepted", project, "");
    }

    @Transactional
    ProjectView refuse(UUID id, String ifMatch, StatedProjectRefusal stated) {
        checks.requirePast(stated.on(), "/on");
        StartupProject project = projects.forChange(id, ifMatch);
        project.review(stated.review(caller.subject()), changes.now());
        return noted("refused", project, "");
    }

    @Transactional
    ProjectView withdraw(UUID id, String ifMatch, StatedWithdrawal stated) {
        checks.requirePast(stated.on(), "/on");
        StartupProject project = projects.forChange(id, ifMatch);
        project.withdraw(stated.on(), changes.now());
        startups.standingWith(id)
                .forEach(user -> project.requireOffered(
                        user.firstGuidedOn(), user.opening().openedOn()));
        return told("withdrawn", project, Masking.maskWithin(stated.reason()));
    }

    @Transactional
    ProjectView annul(UUID id, String ifMatch, Annulment annulment) {
        StartupProject project = projects.forChange(id, ifMatch);
        if (!startups.standingWith(id).isEmpty()) {
            throw new Rejection(EntrepreneurshipRefusal.PROJECT_IN_USE);
        }
        project.annul(annulment.reason(), changes.now());
        return project.accepted()
                ? told("annulled", project, annulment.reason())
                : noted("annulled", project, annulment.reason());
    }

    ProjectView one(UUID id) {
        return view(projects.visible(id));
    }

    Page<ProjectView> page(ProjectFilter filter, Paging paging) {
        return projects.page(filter, paging).map(this::view);
    }

    private Proposal proposal(StatedProject stated) {
        checks.requirePast(stated.submittedOn(), "/project/submittedOn");
        checks.requireOwnRegion(stated.region(), stated.submittedOn(), "/project/region");
        return stated.proposal();
    }

    private ProjectView told(String verb, StartupProject project, String why) {
        events.say(KIND, verb, ProjectFact.of(project), why);
        return view(project);
    }

    private ProjectView noted(String verb, StartupProject project, String why) {
        audit.record(
                KIND + "." + verb,
                KIND,
                project.id().toString(),
                Map.of("version", project.version(), "region", project.region(), "why", Masking.maskWithin(why)));
        return view(project);
    }

    private ProjectView view(StartupProject project) {
        return ProjectView.from(project, clock.today());
    }
}
