package org.ganlao.employment.market.purchase.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * A contract by which a bureau buys an employment service (购买就业服务): with whom, and which results at which price. Closed,
 * it takes no delivery any more, and what was delivered before is accepted and paid still; annulled, it never was.
 */
@Entity
@Table(name = "service_contract")
public class ServiceContract extends RegisterEntry {

    @Column(nullable = false)
    private String provider;

    @Column(name = "provider_name", nullable = false)
    private String providerName;

    @ElementCollection
    @CollectionTable(name = "service_contract_line", joinColumns = @JoinColumn(name = "contract"))
    @OrderBy("line")
    private List<ContractLine> lines = new ArrayList<>();

    /** @param provider its organisation code */
    public ServiceContract(
            UUID id,
            Origin origin,
            Entry entry,
            String provider,
            String providerName,
            List<ContractLine> lines,
            Instant now) {
        super(id, origin, entry, now);
        this.provider = Objects.requireNonNull(provider, "provider");
        this.providerName = Objects.requireNonNull(providerName, "providerName");
        this.lines.addAll(requireLines(entry, lines));
    }

    protected ServiceContract() {}

    /** @param taken deliveries, which stay within its days; what was accepted of them is paid afterwards, too */
    public void close(LocalDate day, List<ServiceDelivery> taken, Instant now) {
        close(day, now);
        requireInForce(taken);
    }

    private void requireInForce(List<ServiceDelivery> taken) {
        taken.stream()
                .filter(delivery -> !existsOn(delivery.occurredOn()))
                .findFirst()
                .ifPresent(delivery -> {
                    throw new Rejection(PurchaseRefusal.DELIVERED_OUTSIDE, delivery.line(), delivery.occurredOn());
                });
    }

    /** @param taken deliveries whose lines stay as they are, within its days */
    public void correct(
            Entry stated,
            String statedProvider,
            String statedName,
            List<ContractLine> statedLines,
            List<ServiceDelivery> taken,
            Instant now) {
        List<ContractLine> ordered = requireLines(stated, statedLines);
        boolean sameParty = statedProvider.equals(provider) && statedName.equals(providerName);
        if (!taken.isEmpty() && !statedProvider.equals(provider)) {
            throw new Rejection(PurchaseRefusal.CONTRACT_IN_USE);
        }
        for (ServiceDelivery delivery : taken) {
            if (!ordered.contains(line(delivery.line()))) {
                throw new Rejection(PurchaseRefusal.CONTRACT_IN_USE);
            }
        }
        restate(stated, sameParty && ordered.equals(lines()), now);
        requireInForce(taken);
        provider = statedProvider;
        providerName = statedName;
        if (!ordered.equals(lines())) {
            lines.clear();
            lines.addAll(ordered);
        }
    }

    private static List<ContractLine> requireLines(Entry entry, List<ContractLine> stated) {
        Set<Integer> numbers = new HashSet<>();
        for (ContractLine line : stated) {
            if (!numbers.add(line.line())) {
                throw new Rejection(PurchaseRefusal.LINE_TWICE, line.line());
            }
            if (line.dueOn().isBefore(entry.openedOn())) {
                throw new Rejection(PurchaseRefusal.LINE_DUE_BEFORE_CONTRACT, line.line(), entry.openedOn());
            }
        }
        return stated.stream().sorted(Comparator.comparing(ContractLine::line)).toList();
    }

    /** The line under which something is delivered on a day; refused where there is none, or no contract then. */
    ContractLine lineFor(int number, LocalDate deliveredOn) {
        if (!existsOn(deliveredOn)) {
            throw new Rejection(PurchaseRefusal.NO_CONTRACT_THEN, deliveredOn);
        }
        return line(number);
    }

    private ContractLine line(int number) {
        return lines.stream()
                .filter(line -> line.line() == number)
                .findFirst()
                .orElseThrow(() -> new Rejection(PurchaseRefusal.NO_SUCH_LINE, number));
    }

    public String provider() {
        return provider;
    }

    public String providerName() {
        return providerName;
    }

    /** By their number. */
    public List<ContractLine> lines() {
        return lines.stream().sorted(Comparator.comparing(ContractLine::line)).toList();
    }

    /** Of all lines. */
    public Money total() {
        return Money.sum(lines.stream().map(ContractLine::price).toList());
    }
}
