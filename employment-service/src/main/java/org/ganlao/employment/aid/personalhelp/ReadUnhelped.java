package org.ganlao.employment.aid.personalhelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Lists who is hard to place, by the groups of the registrations in force, and has no named helper; newest first. Who came of
 * the "4050" age since the last sweep of the registrations is not among them yet.
 */
@ApplicationScoped
class ReadUnhelped {

    private static final String UNHELPED = """
            select s.id, s.region, s.person, s.registered_on, s.seeker_groups
              from job_seeker s
             where s.region = any (?) and s.ended_on is null and s.annul_reason is null and s.kind <> 'OTHER'
               and cast(s.seeker_groups as text[]) && ?
               and not exists (select 1 from personal_help h
                                where h.registration = s.id and h.ended_on is null and h.annul_reason is null)
               and (s.registered_on, s.id) < (cast(? as date), cast(? as uuid))
             order by s.registered_on desc, s.id desc limit ?""";

    private static final List<String> START = List.of("9999-12-31", "ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Sql sql;
    private final Ages ages;
    private final RegionScope scope;
    private final RegionTree regions;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadUnhelped(Sql sql, Ages ages, RegionScope scope, RegionTree regions, AuditedReads reads, BusinessClock clock) {
        this.sql = sql;
        this.ages = ages;
        this.scope = scope;
        this.regions = regions;
        this.reads = reads;
        this.clock = clock;
    }

    /** @param region with all below it; null asks for all that the caller sees */
    Page<UnhelpedPersonView> page(String region, Paging paging) {
        List<String> after = after(paging);
        Collection<String> groups = ages.hardToPlace(clock.today()).groups().stream()
                .map(Enum::name)
                .toList();
        List<UnhelpedPersonView> found = sql.list(
                UNHELPED,
                row -> new UnhelpedPersonView(
                        row.uuid("id"),
                        row.text("region"),
                        row.text("person"),
                        row.date("registered_on"),
                        row.texts("seeker_groups").stream()
                                .map(group -> group.toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList()),
                asked(region),
                groups,
                after.get(0),
                after.get(1),
                paging.limit() + 1);
        reads.list("personal-help-gap");
        return Page.of(
                paging,
                found,
                last -> List.of(
                        last.registeredOn().toString(), last.registration().toString()));
    }

    private List<String> asked(String region) {
        return scope.covered().stream()
                .filter(code -> region == null || regions.contains(region, code))
                .toList();
    }

    private static List<String> after(Paging paging) {
        if (paging.cursor().isStart()) {
            return START;
        }
        List<String> keys = paging.cursor().keys();
        try {
            LocalDate.parse(keys.get(0));
            UUID.fromString(keys.get(1));
            return keys;
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Rejection(CommonRefusal.INVALID_CURSOR);
        }
    }
}
