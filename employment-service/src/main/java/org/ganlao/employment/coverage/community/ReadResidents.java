package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.coverage.community.RealNameRegister.Resident;
import org.ganlao.employment.coverage.community.domain.CommunityRefusal;
import org.ganlao.employment.coverage.network.UnitRepository;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.coverage.network.domain.UnitKind;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/** Lists who lives in a community of the caller's regions (实名制台账). */
@ApplicationScoped
class ReadResidents {

    private final UnitRepository units;
    private final RealNameRegister register;
    private final Persons persons;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadResidents(
            UnitRepository units, RealNameRegister register, Persons persons, AuditedReads reads, BusinessClock clock) {
        this.units = units;
        this.register = register;
        this.persons = persons;
        this.reads = reads;
        this.clock = clock;
    }

    Page<ResidentView> page(UUID unit, ResidentFilter filter, Paging paging) {
        String community = communityOf(units.visible(unit));
        LocalDate day = filter.on == null ? clock.today() : filter.on;
        String after = paging.cursor().isStart() ? "" : paging.cursor().keys().get(0);
        List<Resident> found =
                register.residents(community, day, after, filter.working, filter.registered, paging.limit() + 1);
        reads.one("community-residents", unit);
        return Page.of(paging, found, resident -> List.of(resident.person().token()))
                .map(resident -> ResidentView.from(resident, persons.show(resident.person())));
    }

    private static String communityOf(ServiceUnit unit) {
        if (unit.kind() != UnitKind.COMMUNITY || unit.code() == null) {
            throw new Rejection(
                    CommunityRefusal.NO_COMMUNITY_WITH_CODE, unit.entry().name());
        }
        return unit.code();
    }
}
