/**
 */
package org.chancery.model.dossier;

import java.time.LocalDate;

import org.chancery.model.Identified;

import org.chancery.model.parties.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Export Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a projection was written to a file, known by content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getDate <em>Date</em>}</li>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getParty <em>Party</em>}</li>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getFileDigest <em>File Digest</em>}</li>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getTextDigest <em>Text Digest</em>}</li>
 *   <li>{@link org.chancery.model.dossier.ExportRecord#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.chancery.model.dossier.DossierPackage#getExportRecord()
 * @model
 * @generated
 */
public interface ExportRecord extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_Date()
	 * @model dataType="org.chancery.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose alternat it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_Party()
	 * @model
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>File Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Digest</em>' attribute.
	 * @see #setFileDigest(String)
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_FileDigest()
	 * @model
	 * @generated
	 */
	String getFileDigest();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getFileDigest <em>File Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Digest</em>' attribute.
	 * @see #getFileDigest()
	 * @generated
	 */
	void setFileDigest(String value);

	/**
	 * Returns the value of the '<em><b>Text Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the normalised text, hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Digest</em>' attribute.
	 * @see #setTextDigest(String)
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_TextDigest()
	 * @model
	 * @generated
	 */
	String getTextDigest();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getTextDigest <em>Text Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Digest</em>' attribute.
	 * @see #getTextDigest()
	 * @generated
	 */
	void setTextDigest(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file itself, as long as it is kept, so that it is known again whatever became of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(byte[])
	 * @see org.chancery.model.dossier.DossierPackage#getExportRecord_File()
	 * @model
	 * @generated
	 */
	byte[] getFile();

	/**
	 * Sets the value of the '{@link org.chancery.model.dossier.ExportRecord#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(byte[] value);

} // ExportRecord
