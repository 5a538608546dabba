/**
 */
package org.chancery.model.text.impl;

import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.TextPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numbering Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#isCompound <em>Compound</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#isContinuous <em>Continuous</em>}</li>
 *   <li>{@link org.chancery.model.text.impl.NumberingRuleImpl#getFirst <em>First</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberingRuleImpl extends MinimalEObjectImpl.Container implements NumberingRule {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ClauseKind KIND_EDEFAULT = ClauseKind.PREAMBLE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ClauseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final int DEPTH_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected int depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final NumberFormat FORMAT_EDEFAULT = NumberFormat.DECIMAL;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected NumberFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #isCompound() <em>Compound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompound()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPOUND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCompound() <em>Compound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompound()
	 * @generated
	 * @ordered
	 */
	protected boolean compound = COMPOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #isContinuous() <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinuous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTINUOUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isContinuous() <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinuous()
	 * @generated
	 * @ordered
	 */
	protected boolean continuous = CONTINUOUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirst()
	 * @generated
	 * @ordered
	 */
	protected int first = FIRST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumberingRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextPackage.Literals.NUMBERING_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClauseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ClauseKind newKind) {
		ClauseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(int newDepth) {
		int oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(NumberFormat newFormat) {
		NumberFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCompound() {
		return compound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompound(boolean newCompound) {
		boolean oldCompound = compound;
		compound = newCompound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__COMPOUND, oldCompound, compound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isContinuous() {
		return continuous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinuous(boolean newContinuous) {
		boolean oldContinuous = continuous;
		continuous = newContinuous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__CONTINUOUS, oldContinuous, continuous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(int newFirst) {
		int oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextPackage.NUMBERING_RULE__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextPackage.NUMBERING_RULE__KIND:
				return getKind();
			case TextPackage.NUMBERING_RULE__DEPTH:
				return getDepth();
			case TextPackage.NUMBERING_RULE__LANGUAGE:
				return getLanguage();
			case TextPackage.NUMBERING_RULE__FORMAT:
				return getFormat();
			case TextPackage.NUMBERING_RULE__PREFIX:
				return getPrefix();
			case TextPackage.NUMBERING_RULE__SUFFIX:
				return getSuffix();
			case TextPackage.NUMBERING_RULE__COMPOUND:
				return isCompound();
			case TextPackage.NUMBERING_RULE__CONTINUOUS:
				return isContinuous();
			case TextPackage.NUMBERING_RULE__FIRST:
				return getFirst();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TextPackage.NUMBERING_RULE__KIND:
				setKind((ClauseKind)newValue);
				return;
			case TextPackage.NUMBERING_RULE__DEPTH:
				setDepth((Integer)newValue);
				return;
			case TextPackage.NUMBERING_RULE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TextPackage.NUMBERING_RULE__FORMAT:
				setFormat((NumberFormat)newValue);
				return;
			case TextPackage.NUMBERING_RULE__PREFIX:
				setPrefix((String)newValue);
				return;
			case TextPackage.NUMBERING_RULE__SUFFIX:
				setSuffix((String)newValue);
				return;
			case TextPackage.NUMBERING_RULE__COMPOUND:
				setCompound((Boolean)newValue);
				return;
			case TextPackage.NUMBERING_RULE__CONTINUOUS:
				setContinuous((Boolean)newValue);
				return;
			case TextPackage.NUMBERING_RULE__FIRST:
				setFirst((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TextPackage.NUMBERING_RULE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__COMPOUND:
				setCompound(COMPOUND_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__CONTINUOUS:
				setContinuous(CONTINUOUS_EDEFAULT);
				return;
			case TextPackage.NUMBERING_RULE__FIRST:
				setFirst(FIRST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TextPackage.NUMBERING_RULE__KIND:
				return kind != KIND_EDEFAULT;
			case TextPackage.NUMBERING_RULE__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case TextPackage.NUMBERING_RULE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TextPackage.NUMBERING_RULE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case TextPackage.NUMBERING_RULE__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case TextPackage.NUMBERING_RULE__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case TextPackage.NUMBERING_RULE__COMPOUND:
				return compound != COMPOUND_EDEFAULT;
			case TextPackage.NUMBERING_RULE__CONTINUOUS:
				return continuous != CONTINUOUS_EDEFAULT;
			case TextPackage.NUMBERING_RULE__FIRST:
				return first != FIRST_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", depth: ");
		result.append(depth);
		result.append(", language: ");
		result.append(language);
		result.append(", format: ");
		result.append(format);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", compound: ");
		result.append(compound);
		result.append(", continuous: ");
		result.append(continuous);
		result.append(", first: ");
		result.append(first);
		result.append(')');
		return result.toString();
	}

} //NumberingRuleImpl
