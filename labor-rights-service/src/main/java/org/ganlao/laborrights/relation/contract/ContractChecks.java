package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.ContractRefusal;
import org.ganlao.laborrights.relation.contract.domain.EndGrounds;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.ProbationLimits;
import org.ganlao.laborrights.relation.contract.domain.StandingActs;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;

/** What the terms of a contract must hold against the calendar, the law of probation and the employer's other contracts. */
@ApplicationScoped
class ContractChecks {

    private final RecordChecks records;
    private final ProbationLimits probation;
    private final EndGrounds grounds;
    private final ContractRepository contracts;
    private final ContractActs acts;

    ContractChecks(
            RecordChecks records,
            ProbationLimits probation,
            EndGrounds grounds,
            ContractRepository contracts,
            ContractActs acts) {
        this.records = records;
        this.probation = probation;
        this.grounds = grounds;
        this.contracts = contracts;
        this.acts = acts;
    }

    /** An act, with all that stand after it. */
    void require(Act act, Map<Integer, Act> standing, LabourContract contract) {
        Act meant = act.kind() == ActKind.CORRECT ? standing.get(act.of()) : act;
        switch (meant.kind()) {
            case SIGN -> {
                requireWellSigned(meant.states());
                requireSigned(meant.states(), standing.values(), contract, true);
            }
            case RENEW -> {
                records.requirePast(meant.states().terms().signedOn(), "/signedOn");
                requireProbation(meant.states());
                requireFirstProbation(meant.states(), standing.values(), contract);
            }
            case SUSPEND, RESUME -> records.requirePast(meant.states().on(), "/on");
            case END -> {
                records.requirePast(meant.states().on(), "/on");
                grounds.require(meant.states().end());
            }
            case CHANGE, CORRECT, ANNUL -> {}
        }
    }

    /** What a signing alone shows. */
    void requireWellSigned(Statement stated) {
        records.requirePast(stated.terms().signedOn(), "/terms/signedOn");
        String number = stated.terms().number();
        if (!Masking.maskWithin(number).equals(number)) {
            throw new Rejection(ContractRefusal.CONTRACT_NUMBER_PERSONAL).at("/terms/number");
        }
        requireProbation(stated);
    }

    /**
     * What it shows beside other contracts.
     *
     * @param own acts of the contract, what is checked among them
     * @param known whether the employer may have other contracts with the person
     */
    void requireSigned(Statement stated, Collection<Act> own, LabourContract contract, boolean known) {
        if (known) {
            requireFirstProbation(stated, own, contract);
        }
        String number = stated.terms().number();
        if (contracts.knows(contract.employer(), number, contract.id())) {
            throw new Rejection(ContractRefusal.CONTRACT_NUMBER_USED, number).at("/terms/number");
        }
    }

    private void requireProbation(Statement stated) {
        if (stated.terms().probationEndsOn() != null) {
            probation.require(stated.terms());
        }
    }

    private void requireFirstProbation(Statement stated, Collection<Act> own, LabourContract contract) {
        if (stated.terms().probationEndsOn() == null) {
            return;
        }
        List<UUID> others = contracts.others(contract);
        Stream<Act> elsewhere = others.isEmpty()
                ? Stream.of()
                : acts.of(others).values().stream()
                        .flatMap(recorded -> StandingActs.byNumber(ShowContracts.plain(recorded)).values().stream());
        probation.requireFirst(
                stated,
                Stream.concat(own.stream(), elsewhere)
                        .map(Act::states)
                        .filter(other -> other != stated
                                && other.terms() != null
                                && other.terms().probationEndsOn() != null)
                        .toList());
    }
}
