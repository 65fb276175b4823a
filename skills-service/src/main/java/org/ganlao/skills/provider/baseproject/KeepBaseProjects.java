package org.ganlao.skills.provider.baseproject;

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
import org.ganlao.platform.region.RegionTree;
import org.ganlao.skills.provider.baseproject.domain.BaseFunding;
import org.ganlao.skills.provider.baseproject.domain.BaseProject;
import org.ganlao.skills.provider.baseproject.domain.BaseProjectRefusal;
import org.ganlao.skills.provider.institution.InstitutionRepository;
import org.ganlao.skills.provider.institution.Institutions;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;

/** Sets public training bases up, and notes that they opened. Locks the project, then the institution that runs it. */
@ApplicationScoped
class KeepBaseProjects {

    private static final String KIND = "base-project";

    private final BaseProjectRepository projects;
    private final InstitutionRepository institutions;
    private final Institutions standing;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepBaseProjects(
            BaseProjectRepository projects,
            InstitutionRepository institutions,
            Institutions standing,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.projects = projects;
        this.institutions = institutions;
        this.standing = standing;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    BaseProjectView setUp(BaseProjectRequest request) {
        checks.requirePast(request.setUpOn(), "/setUpOn");
        checks.requireOwnRegion(request.region(), request.setUpOn(), "/region");
        BaseProject project = new BaseProject(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.name(),
                request.region(),
                paidBy(request.region(), request.funding()),
                request.setUpOn(),
                changes.now());
        projects.add(project);
        return told("recorded", project, "");
    }

    @Transactional
    BaseProjectView correct(UUID id, String ifMatch, BaseProjectCorrection correction) {
        BaseProject project = projects.forChange(id, ifMatch);
        project.correct(correction.name(), paidBy(project.region(), correction.funding()), changes.now());
        return told("corrected", project, correction.reason());
    }

    @Transactional
    BaseProjectView open(UUID id, String ifMatch, BaseOpening opening) {
        checks.requirePast(opening.on(), "/on");
        BaseProject project = projects.forChange(id, ifMatch);
        standing.requireNotRevoked(opening.institution(), "/institution");
        Institution runner = institutions.visible(opening.institution());
        if (runner.profile().kind() != InstitutionKind.PUBLIC_BASE) {
            throw new Rejection(BaseProjectRefusal.BASE_RUN_BY_ANOTHER_KIND, runner.name()).at("/institution");
        }
        project.open(opening.on(), runner.id(), changes.now());
        return told("opened", project, "");
    }

    @Transactional
    BaseProjectView annul(UUID id, String ifMatch, Annulment annulment) {
        BaseProject project = projects.forChange(id, ifMatch);
        project.annul(annulment.reason(), changes.now());
        return told("annulled", project, annulment.reason());
    }

    BaseProjectView one(UUID id) {
        return BaseProjectView.from(projects.visible(id));
    }

    Page<BaseProjectView> page(BaseProjectFilter filter, Paging paging) {
        return projects.page(filter, paging).map(BaseProjectView::from);
    }

    private BaseFunding paidBy(String region, StatedFunding stated) {
        BaseFunding funding = stated.funding();
        if (regions.level(region) != funding.funders().local()) {
            throw new Rejection(
                            BaseProjectRefusal.FUNDERS_OF_ANOTHER_LEVEL,
                            region,
                            funding.funders().local())
                    .at("/funding/funders");
        }
        return funding;
    }

    private BaseProjectView told(String verb, BaseProject project, String why) {
        events.say(KIND, verb, BaseProjectFact.of(project), why);
        return BaseProjectView.from(project);
    }
}
