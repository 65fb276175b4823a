package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.employment.money.fund.domain.PaymentDays;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Works out how long granted money lies before it is paid, region by region, and knows the limit of each grant. */
@ApplicationScoped
class ReadPaymentDays {

    private static final String LIMIT = "employment.fund.first-payment.days";

    private final GrantRepository grants;
    private final RegionScope scope;
    private final RegionTree regions;
    private final Parameters parameters;
    private final BusinessClock clock;

    ReadPaymentDays(
            GrantRepository grants, RegionScope scope, RegionTree regions, Parameters parameters, BusinessClock clock) {
        this.grants = grants;
        this.scope = scope;
        this.regions = regions;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Days after which the first payment out of the grant is late, by the figures of its day. */
    int limit(FundGrant grant) {
        return parameters.at(grant.occurredOn()).integer(LIMIT, grant.region());
    }

    /**
     * The region and those below it that were granted anything, by their codes.
     *
     * @param year null asks for this one
     */
    List<PaymentDaysView> within(String region, Integer year) {
        scope.requireRead(region);
        LocalDate today = clock.today();
        int asked = year == null ? today.getYear() : year;
        return grants.granted(regions.codesWithin(region), asked).stream()
                .collect(Collectors.groupingBy(
                        FundGrant::region,
                        TreeMap::new,
                        Collectors.mapping(grant -> wait(grant, today), Collectors.toList())))
                .entrySet()
                .stream()
                .map(waits -> PaymentDaysView.of(waits.getKey(), asked, PaymentDays.of(waits.getValue())))
                .toList();
    }

    private PaymentDays.Wait wait(FundGrant grant, LocalDate today) {
        return new PaymentDays.Wait(grant.daysToFirstPayment(today), grant.firstPaidOn() != null, limit(grant));
    }
}
