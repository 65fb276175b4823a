package org.ganlao.laborrights.enforcement.credit.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Whom a decision of a penalty names. */
public record Violator(String employer, String name, UUID inspectionCase, LocalDate decidedOn, String decisionNumber) {}
