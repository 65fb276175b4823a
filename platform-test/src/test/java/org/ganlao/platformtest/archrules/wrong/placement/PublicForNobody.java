package org.ganlao.platformtest.archrules.wrong.placement;

public class PublicForNobody {}
