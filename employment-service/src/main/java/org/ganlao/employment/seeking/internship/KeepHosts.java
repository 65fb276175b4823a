package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Registers internship bases, corrects, closes and annuls them. */
@ApplicationScoped
class KeepHosts {

    private final HostRepository hosts;
    private final PositionRepository positions;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepHosts(
            HostRepository hosts,
            PositionRepository positions,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.hosts = hosts;
        this.positions = positions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    HostView register(HostRequest request) {
        StatedHost stated = request.base();
        InternshipHost host = new InternshipHost(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(stated),
                stated.kind(),
                stated.employer().value(),
                changes.now());
        hosts.add(host);
        return told("recorded", host, "");
    }

    @Transactional
    HostView correct(UUID id, String ifMatch, HostCorrection correction) {
        StatedHost stated = correction.base();
        Entry entry = entry(stated);
        InternshipHost host = hosts.forChange(id, ifMatch);
        if (stated.kind() != host.kind()) {
            requireUnused(host);
        }
        host.correct(entry, stated.kind(), stated.employer().value(), changes.now());
        requireOpenForPositions(host);
        return told("corrected", host, correction.reason());
    }

    @Transactional
    HostView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        InternshipHost host = hosts.forChange(id, ifMatch);
        host.close(closing.closedOn(), changes.now());
        requireOpenForPositions(host);
        return told("closed", host, "");
    }

    @Transactional
    HostView annul(UUID id, String ifMatch, Annulment annulment) {
        InternshipHost host = hosts.forChange(id, ifMatch);
        requireUnused(host);
        host.annul(annulment.reason(), changes.now());
        return told("annulled", host, annulment.reason());
    }

    HostView one(UUID id) {
        return HostView.from(hosts.visible(id));
    }

    Page<HostView> page(HostFilter filter, Paging paging) {
        return hosts.page(filter, paging).map(HostView::from);
    }

    private void requireUnused(InternshipHost host) {
        if (!positions.standingOf(host.id()).isEmpty()) {
            throw new Rejection(InternshipRefusal.BASE_IN_USE);
        }
    }

    private void requireOpenForPositions(InternshipHost host) {
        positions.standingOf(host.id()).forEach(position -> position.requireOpen(host));
    }

    private Entry entry(StatedHost stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/base/entry");
        return entry;
    }

    private HostView told(String verb, InternshipHost host, String why) {
        events.say("internship-base", verb, HostFact.of(host), why);
        return HostView.from(host);
    }
}
