package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandProject;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;

/** Registers expropriations, which another person approves. Lock: the expropriation. */
@ApplicationScoped
class KeepLandProjects {

    private static final String KIND = "land-project";

    private final LandProjectRepository projects;
    private final LandCoverageRepository coverages;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepLandProjects(
            LandProjectRepository projects,
            LandCoverageRepository coverages,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.projects = projects;
        this.coverages = coverages;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LandProjectView register(LandProjectRequest request) {
        checks.requirePast(request.expropriatedOn(), "/expropriatedOn");
        checks.requireOwnRegion(request.region(), request.expropriatedOn(), "/region");
        locks.hold(KIND + " " + request.document() + " " + request.villageGroup());
        projects.by(request.document(), request.villageGroup()).ifPresent(earlier -> {
            throw new Rejection(LandRefusal.PROJECT_STATED, earlier.id()).at("/document");
        });
        LandProject project = new LandProject(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.expropriation(),
                caller.subject(),
                changes.now());
        projects.add(project);
        return noted("registered", project, "");
    }

    @Transactional
    LandProjectView approve(UUID id, String ifMatch) {
        LandProject project = open(id, ifMatch);
        project.approve(caller.subject(), changes.now());
        return noted("approved", project, "");
    }

    @Transactional
    LandProjectView annul(UUID id, String ifMatch, Annulment annulment) {
        LandProject project = open(id, ifMatch);
        if (coverages.countOf(id) > 0) {
            throw new Rejection(LandRefusal.PROJECT_IN_USE);
        }
        project.annul(annulment.reason(), changes.now());
        return noted("annulled", project, annulment.reason());
    }

    /** One that the caller may see; nobody covers, pays or strikes anything out under it until the transaction ends. */
    LandProject held(UUID id) {
        LandProject project = projects.visible(id);
        hold(id);
        projects.getEntityManager().refresh(project);
        return project;
    }

    /** Of one that the caller may see. */
    String regionOf(UUID id) {
        return projects.visible(id).region();
    }

    void hold(UUID id) {
        locks.hold(KIND + " " + id);
    }

    LandProjectView one(UUID id) {
        return view(projects.visible(id));
    }

    Page<LandProjectView> page(Paging paging) {
        return projects.page(paging).map(this::view);
    }

    private LandProject open(UUID id, String ifMatch) {
        return projects.forChange(id, ifMatch, project -> hold(id));
    }

    private LandProjectView noted(String what, LandProject project, String why) {
        events.note(KIND, what, project, why);
        return view(project);
    }

    private LandProjectView view(LandProject project) {
        return LandProjectView.from(project, coverages.countOf(project.id()));
    }
}
