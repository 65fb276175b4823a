package org.ganlao.employment.market.vacancy.domain;

public enum VacancyState {
    OPEN,
    FILLED,
    CLOSED,
    ANNULLED
}
