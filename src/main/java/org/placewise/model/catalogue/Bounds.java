package org.placewise.model.catalogue;

/**
 * What a number can be: bounds that leave room for generations to come, and still catch a slip of the unit.
 *
 * @param least the smallest
 * @param above whether it must be above {@code least}
 * @param most  the largest
 * @param whole whether it must be a whole number
 */
public record Bounds(double least, boolean above, double most, boolean whole) {
    /** Above zero. */
    public static Bounds positive(double most) {
        return new Bounds(0, true, most, false);
    }

    public static Bounds between(double least, double most) {
        return new Bounds(least, false, most, false);
    }

    public static Bounds whole(int least, int most) {
        return new Bounds(least, false, most, true);
    }

    /** Never of what is not a number. */
    public boolean contains(double number) {
        return (above ? least < number : least <= number) && number <= most && (!whole || number == Math.rint(number));
    }
}
