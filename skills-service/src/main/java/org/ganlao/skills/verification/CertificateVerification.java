package org.ganlao.skills.verification;

import org.ganlao.skills.verification.domain.PublicStatus;

/** All that is told of a certificate to those who know its number and its holder's name. */
public record CertificateVerification(String number, PublicStatus status) {}
