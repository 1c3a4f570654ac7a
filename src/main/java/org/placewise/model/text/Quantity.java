package org.placewise.model.text;

import org.placewise.model.quantity.Unit;

/**
 * A number with its unit as an argument of a {@link Message}: shown with the unit's symbol and sensible digits.
 *
 * @param value the value in the unit's SI base
 * @param unit  what it is measured in
 */
public record Quantity(double value, Unit unit) {
}
