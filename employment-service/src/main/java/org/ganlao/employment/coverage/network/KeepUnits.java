package org.ganlao.employment.coverage.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.coverage.network.domain.NetworkRefusal;
import org.ganlao.employment.coverage.network.domain.ServicePlatform;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
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

/** Keeps the register of the service network: units, and the platforms that open and close on them. */
@ApplicationScoped
class KeepUnits {

    private final UnitRepository units;
    private final RegisterChecks checks;
    private final RecordChecks records;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepUnits(
            UnitRepository units,
            RegisterChecks checks,
            RecordChecks records,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.units = units;
        this.checks = checks;
        this.records = records;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    UnitView register(UnitRequest request) {
        StatedUnit stated = request.unit();
        ServiceUnit unit = new ServiceUnit(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(stated),
                stated.kind(),
                stated.code(),
                stated.stated(),
                changes.now());
        requireOnce(unit.id(), stated.code(), unit.entry());
        units.add(unit);
        return told("recorded", unit, "");
    }

    @Transactional
    UnitView correct(UUID id, String ifMatch, UnitCorrection correction) {
        StatedUnit stated = correction.unit();
        Entry entry = entry(stated);
        ServiceUnit unit = units.forChange(id, ifMatch);
        requireOnce(id, stated.code(), entry);
        unit.correct(entry, stated.kind(), stated.code(), stated.stated(), changes.now());
        return told("corrected", unit, correction.reason());
    }

    @Transactional
    UnitView openPlatform(UUID id, String ifMatch, StatedPlatform stated) {
        records.requirePast(stated.openedOn(), "/openedOn");
        records.requirePast(stated.closedOn(), "/closedOn");
        ServiceUnit unit = units.forChange(id, ifMatch);
        unit.openPlatform(stated.platform(), changes.now());
        return told("platform-opened", unit, "");
    }

    @Transactional
    UnitView closePlatform(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        ServiceUnit unit = units.forChange(id, ifMatch);
        unit.closePlatform(closing.closedOn(), changes.now());
        return told("platform-closed", unit, "");
    }

    @Transactional
    UnitView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        ServiceUnit unit = units.forChange(id, ifMatch);
        unit.close(closing.closedOn(), changes.now());
        return told("closed", unit, "");
    }

    @Transactional
    UnitView annul(UUID id, String ifMatch, Annulment annulment) {
        ServiceUnit unit = units.forChange(id, ifMatch);
        unit.annul(annulment.reason(), changes.now());
        return told("annulled", unit, annulment.reason());
    }

    UnitView one(UUID id) {
        return UnitView.from(units.visible(id));
    }

    Page<UnitView> page(UnitFilter filter, Paging paging) {
        return units.page(filter, paging).map(UnitView::from);
    }

    private void requireOnce(UUID own, String code, Entry entry) {
        if (code != null) {
            locks.hold("service unit " + code);
            if (units.isRegistered(own, code, entry)) {
                throw new Rejection(NetworkRefusal.UNIT_REGISTERED, code).at("/unit/code");
            }
        }
    }

    private Entry entry(StatedUnit stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/unit/entry");
        for (ServicePlatform platform : stated.stated()) {
            records.requirePast(platform.openedOn(), "/unit/platforms");
            records.requirePast(platform.closedOn(), "/unit/platforms");
        }
        return entry;
    }

    private UnitView told(String verb, ServiceUnit unit, String why) {
        events.say("service-unit", verb, UnitFact.of(unit), why);
        return UnitView.from(unit);
    }
}
