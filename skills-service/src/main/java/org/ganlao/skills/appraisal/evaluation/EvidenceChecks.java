package org.ganlao.skills.appraisal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.skills.appraisal.evaluation.domain.EvaluationRefusal;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;
import org.ganlao.skills.provider.institution.Institutions;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;

/** What the evidence of each way must show. */
@ApplicationScoped
class EvidenceChecks {

    private static final String KEYS = "skills.evaluation.";

    private final RecordChecks checks;
    private final Institutions institutions;
    private final Parameters parameters;

    EvidenceChecks(RecordChecks checks, Institutions institutions, Parameters parameters) {
        this.checks = checks;
        this.institutions = institutions;
        this.parameters = parameters;
    }

    void require(EvaluationRequest request) {
        StatedEvidence evidence = request.evidence();
        LocalDate day = evidence.heldOn();
        checks.requirePast(day, "/evidence/heldOn");
        checks.requireOwnRegion(request.region(), day, "/region");
        switch (request.way()) {
            case EXAM -> throw new Rejection(EvaluationRefusal.WAY_IS_EXAM).at("/way");
            case ENTERPRISE_EVALUATION -> requireEnterprise(evidence);
            case COLLEGE -> requireCollege(request);
            case SPECIAL_ABILITY -> requireLevel(request, parameters.at(day).integer(KEYS + "special-ability-level"));
        }
        ParameterSet figures = parameters.at(day);
        requireAssessors(request.way(), evidence.assessors(), figures);
        BigDecimal pass = figures.decimal("skills.exam.pass-mark");
        boolean theoryShort = evidence.theory() != null && evidence.theory().compareTo(pass) < 0;
        if (theoryShort || evidence.practice().compareTo(pass) < 0) {
            throw new Rejection(EvaluationRefusal.EVALUATION_SCORE_SHORT, pass).at("/evidence");
        }
    }

    private static void requireEnterprise(StatedEvidence evidence) {
        if (evidence.organisation() == null) {
            throw new Rejection(EvaluationRefusal.ENTERPRISE_MISSING).at("/evidence/organisation");
        }
    }

    private void requireCollege(EvaluationRequest request) {
        StatedEvidence evidence = request.evidence();
        if (evidence.institution() == null) {
            throw new Rejection(EvaluationRefusal.COLLEGE_MISSING).at("/evidence/institution");
        }
        LocalDate day = evidence.heldOn();
        institutions.requireMayTrain(evidence.institution(), day, day, "/evidence/institution");
        InstitutionKind kind = institutions.kindOf(evidence.institution());
        int highest = switch (kind) {
            case TECHNICIAN_COLLEGE -> parameters.at(day).integer(KEYS + "technician-college-level");
            case TECHNICAL_SCHOOL -> parameters.at(day).integer(KEYS + "technical-school-level");
            case PRIVATE, PUBLIC_BASE ->
                throw new Rejection(EvaluationRefusal.NOT_A_COLLEGE, kind).at("/evidence/institution");
        };
        requireLevel(request, highest);
        institutions.requireCovers(
                evidence.institution(), request.occupation(), request.level(), "/evidence/institution");
    }

    private static void requireLevel(EvaluationRequest request, int highest) {
        if (request.level() < highest) {
            throw new Rejection(EvaluationRefusal.LEVEL_ABOVE_COLLEGE, highest).at("/level");
        }
    }

    private static void requireAssessors(CertificateWay way, int assessors, ParameterSet figures) {
        String code = way == CertificateWay.SPECIAL_ABILITY ? "special-ability-assessors" : "assessors";
        int needed = figures.integer(KEYS + code);
        if (assessors < needed) {
            throw new Rejection(EvaluationRefusal.ASSESSORS_TOO_FEW, assessors, needed).at("/evidence/assessors");
        }
    }
}
